package wortlaut.spark;

import java.io.Serializable;
import wortlaut.intake.Intake;
import wortlaut.intake.IntakeOptions;
import wortlaut.intake.Limits;

/**
 * The intake of a job, made once a process where it is broadcast: its model of languages takes
 * seconds to load.
 */
final class SharedIntake implements Serializable {
  private final JobSettings settings;
  private transient Intake intake;

  SharedIntake(JobSettings settings) {
    this.settings = settings;
  }

  synchronized Intake get() {
    if (intake == null) {
      Limits d = Limits.DEFAULT;
      intake =
          Intake.open(
              IntakeOptions.defaults()
                  .withForceLanguage(settings.forceLanguage())
                  .withLimits(
                      new Limits(
                          d.articleBytes(),
                          settings.articleLength(),
                          d.unpackRatio(),
                          d.pageBytes(),
                          d.connectTime(),
                          d.pageTime())));
    }
    return intake;
  }
}
