package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import wortlaut.intake.Article;
import wortlaut.intake.Result;
import wortlaut.intake.Results;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.Problem;

class BatchTest {
  private static final Batch.Listener SILENT =
      new Batch.Listener() {
        @Override
        public void notice(String message) {}

        @Override
        public void done() {}
      };

  /** Articles "1", "2", …; every fifth cannot be taken in. */
  private static final class Numbers implements Results {
    private final int last;
    private int taken;

    Numbers(int last) {
      this.last = last;
    }

    @Override
    public boolean hasNext() {
      return taken < last;
    }

    @Override
    public Result next() {
      taken++;
      return taken % 5 == 0
          ? new Result.Failed(new Problem(ErrorCode.EMPTY, "f" + taken, ""))
          : new Result.Read(Article.of(String.valueOf(taken)), List.of());
    }

    @Override
    public void close() {}
  }

  @Property(tries = 30)
  void textsComeInOrderWhateverTheirTime(
      @ForAll @IntRange(min = 1, max = 6) int threads, @ForAll @IntRange(max = 60) int articles)
      throws IOException {
    List<String> written = new ArrayList<>();
    Batch.Work<String> work =
        (number, article) -> {
          Thread.yield();
          if (article.text().hashCode() % 3 == 0) {
            IntStream.range(0, 20_000).forEach(i -> Math.sqrt(i));
          }
          return article.text();
        };
    Batch.Outcome outcome =
        new Batch<>(work, written::add, SILENT).run(new Numbers(articles), threads);
    List<String> expected =
        IntStream.rangeClosed(1, articles)
            .filter(i -> i % 5 != 0)
            .mapToObj(String::valueOf)
            .toList();
    assertThat(written).isEqualTo(expected);
    assertThat(outcome.read()).isEqualTo(expected.size());
    assertThat(outcome.failures()).hasSize(articles - expected.size());
  }

  @Test
  void anArticleThatBreaksTheReadingIsListedInItsPlace() throws IOException {
    List<String> written = new ArrayList<>();
    Batch.Work<String> work =
        (number, article) -> {
          if (article.text().equals("2")) {
            throw new StackOverflowError();
          }
          return article.text();
        };
    Batch.Outcome outcome = new Batch<>(work, written::add, SILENT).run(new Numbers(5), 2);
    assertThat(written).containsExactly("1", "3", "4");
    assertThat(outcome.failures())
        .satisfiesExactly(
            first -> assertThat(first).contains("article 2", "StackOverflowError", "[W302]"),
            second -> assertThat(second).contains("f5", "[W103]"));
  }

  @Test
  void noMoreThanAFewArticlesAThreadAreHeld() throws IOException {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Numbers numbers = new Numbers(2000);
    Batch.Work<String> work =
        (number, article) -> {
          most.accumulateAndGet(held.incrementAndGet(), Math::max);
          return article.text();
        };
    new Batch<>(work, text -> held.decrementAndGet(), SILENT).run(numbers, 2);
    assertThat(most.get()).isLessThanOrEqualTo(11);
  }
}
