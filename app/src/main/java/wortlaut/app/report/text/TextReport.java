package wortlaut.app.report.text;

import java.util.List;
import wortlaut.app.report.Report;
import wortlaut.app.report.View;
import wortlaut.record.ArticleRecord;

/** The report for a terminal: the article with its voices, then what was read in it. */
public final class TextReport implements Report {
  private final Screen screen;

  /**
   * @param width columns of the terminal
   * @param styled whether to use colours
   */
  public TextReport(int width, boolean styled) {
    this.screen = new Screen(width, styled);
  }

  @Override
  public String article(int number, ArticleRecord record) {
    View view = new View(record);
    ArticleText article = new ArticleText(screen, view);
    return String.join(
        "",
        new Header(screen, view).print(article.paragraphs()),
        article.print(),
        new StatementList(screen, view).print(),
        new EventList(screen, view).print(),
        new ActorList(screen, view).print(),
        "\n");
  }

  /** A heading above a list. */
  static String heading(Screen screen, String title) {
    return "\n" + screen.lines("", "", List.of(new Piece(title, Style.BOLD))) + "\n";
  }
}
