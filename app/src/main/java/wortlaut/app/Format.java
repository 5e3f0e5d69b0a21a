package wortlaut.app;

import java.util.function.Supplier;
import wortlaut.Wortlaut;
import wortlaut.app.report.CsvReport;
import wortlaut.app.report.JsonLinesReport;
import wortlaut.app.report.Report;
import wortlaut.app.report.html.HtmlReport;
import wortlaut.app.report.text.TextReport;
import wortlaut.intake.Article;
import wortlaut.syntax.Conllu;
import wortlaut.syntax.Syntax;

/** The forms that {@code wortlaut read} writes. */
enum Format {
  TEXT,
  JSONL,
  HTML,
  CONLLU,
  CSV;

  /**
   * The report in this form.
   *
   * @param width columns of the terminal
   * @param styled whether to colour text
   */
  Report report(int width, boolean styled) {
    return switch (this) {
      case TEXT -> new TextReport(width, styled);
      case HTML -> new HtmlReport();
      case CSV -> new CsvReport();
      case JSONL, CONLLU -> new JsonLinesReport();
    };
  }

  /** Reads an article as far as this form needs it, and writes it. */
  Batch.Work<String> work(Supplier<Wortlaut> wortlaut, Report report) {
    return this == CONLLU
        ? (number, article) -> conllu(article, wortlaut.get().syntax(article))
        : (number, article) -> report.article(number, wortlaut.get().read(article));
  }

  /**
   * The article's sentences behind a line that tells where one document ends and the next begins.
   */
  private static String conllu(Article article, Syntax syntax) {
    String id = article.id() == null ? String.valueOf(article.source()) : article.id();
    String sentences = Conllu.write(syntax);
    return sentences.isEmpty()
        ? ""
        : "# newdoc id = " + id.replaceAll("\\R", " ") + "\n" + sentences;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
