package wortlaut.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wortlaut.intake.IntakeOptions;
import wortlaut.intake.error.IntakeException;

/** The options that say of articles what their inputs do not. */
final class ArticleOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day of publication, such as 2022-01-26, where the input gives none.")
  private String date;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published it, where the input does not say.")
  private String outlet;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "Headline, where the input gives none.")
  private String title;

  @Option(
      names = "--force-language",
      description = "Read articles that seem not to be German all the same.")
  private boolean forceLanguage;

  @Option(
      names = "--allow-private",
      description = "Let URLs lead to private and loopback addresses.")
  private boolean allowPrivate;

  /** The intake's options; a wrong date ends the command as wrong usage. */
  IntakeOptions toIntake() {
    try {
      return IntakeOptions.defaults()
          .withDate(date)
          .withOutlet(outlet)
          .withTitle(title)
          .withForceLanguage(forceLanguage)
          .withAllowPrivate(allowPrivate);
    } catch (IntakeException e) {
      throw new ParameterException(spec.commandLine(), e.at("--date", 0).message());
    }
  }
}
