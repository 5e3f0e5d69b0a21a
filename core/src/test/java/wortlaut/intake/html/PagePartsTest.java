package wortlaut.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.lexicon.Table;

class PagePartsTest {
  private static final PageParts PARTS = new PageParts();

  private static boolean isOutside(String name) {
    return PARTS.is(new Element("div").attr("class", name), "outside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read-more", "readMore", "c-read_more--big", "x Newsletter", "share1"})
  void findsWordsInNames(String name) {
    assertThat(isOutside(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shareholder", "moreread", "md:hidden", "has-sidebar", "text-author", ""})
  void leavesOtherNames(String name) {
    assertThat(isOutside(name)).isFalse();
  }

  @Test
  void tableHoldsKnownParts() {
    List<Table.Row> rows = Table.of(PageParts.class, "page-parts.tsv").rows();
    assertThat(rows)
        .allMatch(row -> List.of("outside", "caption", "lead", "body").contains(row.get("part")));
    assertThat(rows).extracting(row -> row.get("words")).doesNotHaveDuplicates();
  }
}
