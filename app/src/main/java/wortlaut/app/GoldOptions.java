package wortlaut.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;
import wortlaut.speech.gold.GoldArticle;
import wortlaut.speech.gold.GoldReader;

/** The marked articles that {@code train} and {@code evaluate} take. */
final class GoldOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Marked articles as JSON Lines: id, text, and statements with type, quote, speaker, cue,"
              + " frame and addressee as lists of [start, end] in code points.")
  private List<Path> files;

  /** All articles of the files, in order. */
  List<GoldArticle> read() throws AppException {
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      try {
        articles.addAll(GoldReader.read(file));
      } catch (IOException e) {
        throw new AppException(AppError.GOLD, file.toString(), e.getMessage());
      }
    }
    return articles;
  }
}
