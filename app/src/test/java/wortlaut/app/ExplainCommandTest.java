package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private static final String FILE = "../examples/gipfel.txt";

  @Test
  void aStatementIsExplainedWithItsSentencesTree() {
    Cli.Run run = Cli.run("explain", FILE, "--id", "s1");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("s1  ").contains("because", "quote", "root  ");
  }

  @Test
  void aSpeakerIsExplainedByTheRulesThatFoundIt() {
    Cli.Run run = Cli.run("explain", FILE, "--id", "s1");
    assertThat(run.out()).contains("is          a", "found by    ", "put here by ");
  }

  @Test
  void anActorIsExplainedMentionByMention() {
    Cli.Run run = Cli.run("explain", FILE, "--id", "a1");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("a1  ").contains("found by    ", "put here by ");
  }

  @Test
  void aPlaceIsExplained() {
    Cli.Run run = Cli.run("explain", FILE, "--at", "5");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsOnlyOnce("Sentence [0–");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(Cli.run("explain", FILE, "--id", "s999"))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(Exit.USAGE))
        .satisfies(run -> assertThat(run.err()).contains("s999", "[W303]"));
    assertThat(Cli.run("explain", FILE, "--at", "999999").err()).contains("code points", "[W304]");
    assertThat(Cli.run("explain", "fehlt.txt").exit()).isEqualTo(Exit.NOTHING_READ);
    assertThat(Cli.run("explain").exit()).isEqualTo(Exit.USAGE);
    assertThat(Cli.run("explain", FILE, "--id", "s1", "--at", "3").exit()).isEqualTo(Exit.USAGE);
  }
}
