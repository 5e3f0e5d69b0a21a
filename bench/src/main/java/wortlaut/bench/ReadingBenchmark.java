package wortlaut.bench;

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

/** The whole reading, and its syntax alone: all articles, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class ReadingBenchmark {
  @Param("examples")
  public String articles;

  private List<Article> input;
  private Wortlaut wortlaut;

  /** Takes the articles in and loads the models. */
  @Setup
  public void load() {
    input = Articles.of(articles);
    wortlaut = Wortlaut.load();
  }

  /** Syntax of all articles. */
  @Benchmark
  public void syntax(Blackhole found) {
    input.forEach(article -> found.consume(wortlaut.syntax(article)));
  }

  /** Records of all articles. */
  @Benchmark
  public void read(Blackhole found) {
    input.forEach(article -> found.consume(wortlaut.read(article)));
  }
}
