package wortlaut.app.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import wortlaut.app.report.Sample;
import wortlaut.record.Span;

class TextReportTest {
  private static String plain(int width) {
    return new TextReport(width, false).article(1, Sample.dispatch());
  }

  @Test
  void voicesStandInNumberedBracketsThatNest() {
    assertThat(plain(1000))
        .contains("⟦1\u00a0„Wir haben nichts zu verbergen“⟧, sagte Feldkamp vor dem Ausschuss.")
        .contains("ihr versichert, ⟦3\u00a0seine Regierung werde den Vertrag achten⟧⟧.");
  }

  @Test
  void crossingVoicesAreCutSoThatBracketsNest() {
    var record = Sample.quotes("eins zwei drei", new Span(0, 9), new Span(5, 14));
    assertThat(new TextReport(80, false).article(1, record))
        .contains("⟦1\u00a0eins ⟦2\u00a0zwei⟧⟧ ⟦2\u00a0drei⟧");
  }

  @Test
  void statementsTellWhoSpeaksToWhomAndStandUnderTheirOuterOne() {
    assertThat(plain(1000))
        .contains("  1  Marta Feldkamp → dem Ausschuss · direct · “sagte” · 2026-03-03\n")
        .contains("      3  Botschafter von Südmark → Marta Feldkamp · indirect · “versichert”\n")
        .contains("Regierungskreisen · indirect · unnamed source");
  }

  @Test
  void eventsStandUnderTheirVoice() {
    String report = plain(1000);
    String own = report.substring(report.indexOf("In the words of Abendkurier itself"));
    assertThat(own)
        .contains("e2     Südmark ACCUSE:allege → Nordmark “wirft … vor”")
        .contains("denies\u00a0e2")
        .containsSubsequence(
            "On the word of Botschafter von Südmark", "e1     Südmark AGREE [planned]");
  }

  @Property(tries = 30)
  void noLineIsWiderThanTheTerminal(@ForAll @IntRange(min = 40, max = 160) int width) {
    assertThat(plain(width).lines()).allMatch(line -> Screen.columns(line) <= width);
  }

  @Test
  void coloursAddNothingButColours() {
    String coloured = new TextReport(100, true).article(1, Sample.dispatch());
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain(100));
  }

  @Test
  void anArticleCannotSteerTheTerminal() {
    var record = Sample.empty("\u001b]0;Titel\u0007", "\u009b2J", "Text \u001b[31mrot\u202e kehrt");
    String report = new TextReport(80, false).article(1, record);
    assertThat(Arrays.stream(report.split("")).filter(c -> c.matches("[\\p{Cntrl}\u202e&&[^\n]]")))
        .isEmpty();
    assertThat(report).contains("Text \ufffd[31mrot\ufffd kehrt");
  }
}
