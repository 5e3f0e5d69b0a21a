package wortlaut.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import wortlaut.Wortlaut;
import wortlaut.intake.Article;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;
import wortlaut.syntax.model.ModelCache;
import wortlaut.syntax.parse.DependencyParser;

/** The parser alone: all sentences of the articles, already tagged. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class ParserBenchmark {
  @Param("examples")
  public String articles;

  private record Tagged(String[] forms, Upos[] tags) {}

  private final List<Tagged> sentences = new ArrayList<>();
  private DependencyParser parser;

  /** Tags the articles. */
  @Setup
  public void load() {
    Wortlaut wortlaut = Wortlaut.load();
    parser = DependencyParser.load(ModelCache.standard());
    for (Article article : Articles.of(articles)) {
      for (Sentence sentence : wortlaut.syntax(article).sentences()) {
        sentences.add(
            new Tagged(
                sentence.words().stream().map(Word::form).toArray(String[]::new),
                sentence.words().stream().map(Word::upos).toArray(Upos[]::new)));
      }
    }
  }

  /** Parses all sentences. */
  @Benchmark
  public void parse(Blackhole found) {
    for (Tagged sentence : sentences) {
      found.consume(parser.parse(sentence.forms, sentence.tags));
    }
  }
}
