package wortlaut.app.bench;

import wortlaut.Wortlaut;
import wortlaut.intake.Article;
import wortlaut.record.RecordJson;

/** What is measured. Safe for use by several threads once made. */
interface Contender {
  /** Reads one article to the end and forgets what it found. */
  void read(Article article);

  /** The contenders by name. */
  enum Name {
    CORENLP {
      @Override
      Contender load() {
        return new CoreNlpPipeline(CoreNlpPipeline.ANNOTATORS);
      }
    },
    /** Syntax alone: what CoreNLP's pipeline does, and lemmas and morphology. */
    SYNTAX {
      @Override
      Contender load() {
        return Wortlaut.load()::syntax;
      }
    },
    /** Every stage, and the record as JSON. */
    WORTLAUT {
      @Override
      Contender load() {
        Wortlaut wortlaut = Wortlaut.load();
        return article -> RecordJson.write(wortlaut.read(article));
      }
    };

    abstract Contender load();
  }
}
