package wortlaut.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that narrow an answer to a stretch of time. */
final class Days {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--since", paramLabel = "DATE", description = "First day, such as 2022-01-26.")
  private String since;

  @Option(names = "--until", paramLabel = "DATE", description = "Last day.")
  private String until;

  /** The first day as {@code yyyy-MM-dd}, or null; a wrong one ends the command as wrong usage. */
  String since() {
    return day("--since", since);
  }

  /** The last day, or null. */
  String until() {
    return day("--until", until);
  }

  private String day(String option, String value) {
    try {
      return value == null ? null : LocalDate.parse(value).toString();
    } catch (DateTimeException e) {
      String message = option + ": “" + value + "” is no date; write it as 2022-01-26";
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
