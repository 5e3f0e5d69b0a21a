package wortlaut.app;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells on standard error how a batch goes: notices, and on a terminal a bar with the rate and the
 * time left once there are more than a few articles.
 */
final class Progress implements Batch.Listener, AutoCloseable {
  private static final int FEW = 4;

  private final PrintStream err;
  private final boolean quiet;
  private final boolean barWanted;
  private final long expected;
  private final int width;
  private ProgressBar bar;
  private int done;

  /**
   * @param quiet whether to tell nothing
   * @param expected how many articles are to come, or −1
   */
  Progress(Context context, boolean quiet, long expected) {
    this.err = context.err();
    this.quiet = quiet;
    this.barWanted = context.errIsTerminal() && !quiet && (expected < 0 || expected > FEW);
    this.expected = expected;
    this.width = context.width();
  }

  @Override
  public void notice(String message) {
    if (!quiet) {
      err.println((bar == null ? "" : "\r") + "wortlaut: " + message);
    }
  }

  @Override
  public void done() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (barWanted && done > FEW / 2) {
      bar = bar();
    }
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setInitialMax(expected)
        .startsFrom(done, Duration.ZERO)
        .setUnit(" articles", 1)
        .showSpeed()
        .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
        .setUpdateIntervalMillis(500)
        .setConsumer(new ConsoleProgressBarConsumer(err, width - 1))
        .clearDisplayOnFinish()
        .build();
  }

  /** Takes the bar away, so that what is told next has the line to itself. */
  void finish() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    finish();
  }
}
