package wortlaut.intake;

import java.util.List;
import wortlaut.intake.error.Problem;

/** What became of one article: it was read, or it was not and why. */
public sealed interface Result {
  /**
   * An article that can be read on.
   *
   * @param notices what to know about how it was taken in
   */
  record Read(Article article, List<Notice> notices) implements Result {
    public Read {
      notices = List.copyOf(notices);
    }
  }

  /** An article, a line or a whole input that could not be read. */
  record Failed(Problem problem) implements Result {}
}
