package wortlaut.app.report;

import wortlaut.record.ArticleRecord;
import wortlaut.record.RecordJson;

/** The record itself, one object a line; {@code docs/record.schema.json} describes it. */
public final class JsonLinesReport implements Report {
  @Override
  public String article(int number, ArticleRecord record) {
    return RecordJson.write(record) + "\n";
  }
}
