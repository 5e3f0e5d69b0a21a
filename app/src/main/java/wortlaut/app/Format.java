package wortlaut.app;

import java.util.function.Supplier;
import wortlaut.Wortlaut;
import wortlaut.app.report.CsvReport;
import wortlaut.app.report.JsonLinesReport;
import wortlaut.app.report.Report;
import wortlaut.app.report.html.HtmlReport;
import wortlaut.app.report.text.TextReport;
import wortlaut.syntax.Conllu;

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
  Batch.Work work(Supplier<Wortlaut> wortlaut, Report report) {
    return this == CONLLU
        ? (number, article) -> Conllu.write(wortlaut.get().syntax(article))
        : (number, article) -> report.article(number, wortlaut.get().read(article));
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
