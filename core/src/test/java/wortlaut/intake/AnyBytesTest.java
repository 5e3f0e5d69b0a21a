package wortlaut.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, something comes out: articles or problems, never an exception. */
class AnyBytesTest {
  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<div class=\"article-body\">",
    "<h1>",
    "</h1>",
    "<script>",
    "{\"text\":",
    "\"Er",
    "}",
    "\n",
    "<meta charset=",
    "utf-16>",
    "</html",
    "Er sagte, es sei gut. ",
    "\uFEFF",
    "&#0;",
    "<script type=\"application/ld+json\">",
    "{\"@type\":\"Article\",\"headline\":[",
    "</script>",
    "<time datetime=",
    "2022-01-26",
    "\u0000",
    "😀",
    "Foto: dpa",
    "Mehr zum Thema: ",
    "<table><td>"
  };

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.of("a.txt", "a.html", "a.jsonl", "a.txt.gz", "-", "unbekannt");
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(list -> String.join("", list));
  }

  @Property(tries = 150)
  void anyBytes(@ForAll byte[] bytes, @ForAll("name") String name) {
    check(Reading.bytes(bytes, name));
  }

  @Property(tries = 150)
  void anyPackedBytes(@ForAll byte[] bytes, @ForAll("name") String name) {
    check(Reading.bytes(Reading.gzip(bytes), name));
  }

  @Property(tries = 150)
  void piecesOfPages(@ForAll("pieces") String text, @ForAll("name") String name) {
    check(Reading.bytes(text.getBytes(UTF_8), name));
  }

  private static void check(List<Result> results) {
    assertThat(results).isNotEmpty();
    for (Result result : results) {
      if (result instanceof Result.Read read) {
        Article article = read.article();
        int length = article.text().codePointCount(0, article.text().length());
        assertThat(article.text()).isNotBlank();
        assertThat(article.furniture())
            .allSatisfy(f -> assertThat(f.start()).isBetween(0, f.end() - 1))
            .allSatisfy(f -> assertThat(f.end()).isLessThanOrEqualTo(length));
      } else {
        assertThat(Reading.problem(result).message()).isNotBlank();
      }
    }
  }
}
