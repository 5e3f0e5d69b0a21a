package wortlaut.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import wortlaut.Wortlaut;

/** Runs the command in this process, as its main method does, with one set of models for all. */
final class Cli {
  private static final Supplier<Wortlaut> WORTLAUT = new Lazy<>(Wortlaut::load);

  /**
   * What a run left.
   *
   * @param exit its exit status
   */
  record Run(int exit, String out, String err) {}

  private Cli() {}

  static Run run(String... arguments) {
    return runOn(new byte[0], arguments);
  }

  static Run runOn(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = run(input, out, err, arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static int run(byte[] input, OutputStream out, OutputStream err, String... arguments) {
    Context context =
        new Context(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100,
            WORTLAUT);
    return Main.run(context, arguments);
  }
}
