package wortlaut.app;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Option;
import wortlaut.app.listing.Form;

/** The options that say how an answer is written. */
final class AnswerOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Form of the answer: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form form;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "20",
      description = "How many to show at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  Form form() {
    return form;
  }

  int limit() {
    return Math.max(0, limit);
  }

  /** Writes an answer to standard output; gives the exit status. */
  int write(Context context, String answer) throws AppException {
    try {
      Output out = Output.of(context.out());
      out.write(answer);
      out.finish();
      return Exit.OK;
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
        return Exit.BROKEN_PIPE;
      }
      throw new AppException(AppError.OUTPUT, "standard output", message);
    }
  }
}
