package wortlaut.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static wortlaut.intake.html.Pages.FIRST;
import static wortlaut.intake.html.Pages.PARAGRAPHS;
import static wortlaut.intake.html.Pages.SECOND;
import static wortlaut.intake.html.Pages.TEXT;
import static wortlaut.intake.html.Pages.THIRD;

import org.junit.jupiter.api.Test;

class ArticleTextTest {
  private static final String MENU =
      "<nav><ul><li><a href=/>Start</a><li><a href=/sport>Sport</a></ul></nav>";

  private static String text(String body) {
    return Pages.read("<title>Brücke gesperrt</title>", body).text();
  }

  @Test
  void leavesOutWhatSurroundsTheArticle() {
    String body =
        MENU
            + "<div class=consent-banner><p>Wir und unsere Partner brauchen Ihre Zustimmung, um"
            + " Werbung zu zeigen, die zu Ihnen passt.</p></div><main><article><h1>Brücke"
            + " gesperrt</h1><p class=author-line>Von Anna Muster</p>"
            + PARAGRAPHS
            + "<ul class=share-bar><li>Teilen<li>Drucken</ul>"
            + "<div class=teaser-list><p>In Neustadt öffnet am Montag ein neues Schwimmbad, auf das"
            + " viele lange gewartet haben.</p></div></article></main>"
            + "<footer><p>Alle Rechte vorbehalten.</p></footer>";
    assertThat(text(body)).isEqualTo(TEXT);
  }

  @Test
  void leavesOutTeasersCaptionsAndNoticesInTheText() {
    String body =
        "<article><h1>Brücke gesperrt</h1><p>"
            + FIRST
            + "</p><figure><img src=a.jpg><figcaption>Die Brücke am Fluss vor der Sperrung im"
            + " letzten Sommer.</figcaption></figure><p>"
            + SECOND
            + "</p><p><a href=/x>Lesen Sie auch: Das kostet die Sanierung der Brücken im Land</a>"
            + "</p><p>Foto: Eva Beispiel</p><div class=\"read-more\"><p>Hier steht ein ganz anderer"
            + " Artikel, der mit diesem nichts zu tun hat.</p></div><p>"
            + THIRD
            + "</p><h2>Mehr aus der Region</h2></article>";
    assertThat(text(body)).isEqualTo(TEXT);
  }

  @Test
  void keepsSubheadingsAndShortParagraphs() {
    String body =
        "<article><h1>Brücke gesperrt</h1><p>"
            + FIRST
            + "</p><h2>Kritik der Opposition</h2><p>Nein.</p><p>"
            + THIRD
            + "</p></article>";
    assertThat(text(body)).isEqualTo(FIRST + "\n\nKritik der Opposition\n\nNein.\n\n" + THIRD);
  }

  @Test
  void getsTheStandfirstFromOutsideOfTheTextBlock() {
    String lead = "Lindenaus Brücke ist marode, nun zieht der Rat die Folgen.";
    String body =
        "<article><header><h1>Brücke gesperrt</h1><p>"
            + lead
            + "</p></header><div class=meta><span>3. Mai 2024</span></div><div"
            + " itemprop=articleBody>"
            + PARAGRAPHS
            + "</div></article>";
    assertThat(text(body)).isEqualTo(lead + "\n\n" + TEXT);
  }

  @Test
  void readsTextThatIsOnlyInDivisions() {
    String body =
        MENU
            + "<div><h1>Brücke gesperrt</h1><div>"
            + FIRST
            + "</div><div>"
            + SECOND
            + "<br><br>"
            + THIRD
            + "</div><div>Teilen</div><div>17</div></div>";
    assertThat(text(body)).isEqualTo(TEXT);
  }

  @Test
  void keepsWhatAWholePageIsNamed() {
    String body =
        "<div class=\"has-paywall paywall\"><div class=\"layout sidebar\"><h1>Brücke gesperrt</h1>"
            + PARAGRAPHS
            + "</div></div>";
    assertThat(text(body)).isEqualTo(TEXT);
  }

  @Test
  void joinsTheModulesOfAnArticle() {
    StringBuilder modules = new StringBuilder("<article role=article><h1>Brücke gesperrt</h1>");
    for (int i = 0; i < 4; i++) {
      modules
          .append("<div class=mod><div class=box><h2>Teil ")
          .append(i)
          .append("</h2><p>")
          .append(FIRST)
          .append("</p><p>")
          .append(SECOND)
          .append("</p></div></div>");
    }
    assertThat(text(modules + "</article>").split(FIRST, -1)).hasSize(5);
  }

  @Test
  void takesOutSoftHyphensAndDoubleSpace() {
    String body = "<article><p>" + FIRST.replace("Stadtrat", "Stadt&shy;rat ") + "</p></article>";
    assertThat(text(body)).isEqualTo(FIRST);
  }

  @Test
  void neverTakesScriptsForText() {
    String body =
        "<article><noscript><p>Bitte schalten Sie JavaScript ein, um den Artikel zu"
            + " lesen.</p></noscript>"
            + PARAGRAPHS
            + "<script>document.write('<p>Das ist kein Text, sondern ein Programm.</p>')</script>";
    assertThat(text(body)).isEqualTo(TEXT);
  }

  @Test
  void takesTheStatedBodyWhereThePageShowsLess() {
    String body = (FIRST + "\\n" + SECOND + "\\n" + THIRD).replace("\"", "\\\"");
    String data =
        "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"Brücke\","
            + " \"articleBody\": \""
            + body
            + "\\n"
            + body
            + "\"}</script>";
    assertThat(Pages.read(data, "<article><p>" + FIRST + "</p></article>").text())
        .isEqualTo(TEXT + "\n\n" + TEXT);
    assertThat(Pages.read(data, "<article>" + PARAGRAPHS + PARAGRAPHS + "</article>").text())
        .isEqualTo(TEXT + "\n\n" + TEXT);
  }
}
