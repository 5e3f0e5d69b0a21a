package wortlaut.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static wortlaut.intake.html.Pages.PARAGRAPHS;

import org.junit.jupiter.api.Test;

class MetadataTest {
  private static final String BODY = "<article>" + PARAGRAPHS + "</article>";

  private static String data(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  @Test
  void readsJsonLd() {
    Page page =
        Pages.read(
            data(
                """
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "Seite"},
                  {"@type": ["NewsArticle"], "headline": "Br&uuml;cke gesperrt",
                   "datePublished": "2024-05-03T09:00:00+02:00",
                   "author": [{"@type": "Person", "name": "Anna Muster"}, {"@id": "#b"}],
                   "publisher": {"@type": "Organization", "name": "Lindenauer Bote"}},
                  {"@id": "#b", "@type": "Person", "name": "Bernd Beispiel"}]}"""),
            BODY);
    assertThat(page.title()).isEqualTo("Brücke gesperrt");
    assertThat(page.published()).isEqualTo("2024-05-03");
    assertThat(page.author()).isEqualTo("Anna Muster, Bernd Beispiel");
    assertThat(page.outlet()).isEqualTo("Lindenauer Bote");
    assertThat(page.language()).isEqualTo("de");
  }

  @Test
  void brokenJsonLdLeavesTheRestOfThePage() {
    Page page =
        Pages.read(
            data("{\"@type\": \"NewsArticle\", \"headline\": \"Kap")
                + data("{'@type': 'NewsArticle', 'datePublished': '2024-05-01',}")
                + "<meta property=og:title content='Brücke gesperrt'>",
            BODY);
    assertThat(page.title()).isEqualTo("Brücke gesperrt");
    assertThat(page.published()).isEqualTo("2024-05-01");
  }

  @Test
  void readsMetaTags() {
    Page page =
        Pages.read(
            "<title>Brücke gesperrt | Lindenauer Bote</title>"
                + "<meta property=og:site_name content='Lindenauer Bote'>"
                + "<meta property=article:published_time content='2024-05-03T22:30:00Z'>"
                + "<meta name=author content='Von Anna Muster und Bernd Beispiel'>",
            BODY);
    assertThat(page.title()).isEqualTo("Brücke gesperrt");
    assertThat(page.published()).isEqualTo("2024-05-04");
    assertThat(page.author()).isEqualTo("Anna Muster, Bernd Beispiel");
    assertThat(page.outlet()).isEqualTo("Lindenauer Bote");
  }

  @Test
  void readsWhatOnlyThePageShows() {
    Page page =
        Pages.read(
            "",
            "<article><h1>Brücke gesperrt</h1><p>Von Anna Muster, Lindenau</p><time>2. Mai 2024,"
                + " 10:15 Uhr</time>"
                + PARAGRAPHS
                + "</article>");
    assertThat(page.title()).isEqualTo("Brücke gesperrt");
    assertThat(page.author()).isEqualTo("Anna Muster");
    assertThat(page.published()).isEqualTo("2024-05-02");
    assertThat(page.outlet()).isEqualTo("bote.example");
  }

  @Test
  void takesTheDayFromTheAddressAtLast() {
    assertThat(Pages.read("", BODY).published()).isEqualTo("2024-05-03");
  }

  @Test
  void prefersTheHeadlineThatReadersSee() {
    String head =
        "<title>Lindenau Brücke Sperrung: Alle Infos</title>"
            + "<meta property=og:title content='Schluss mit dem Umweg'>"
            + data("{\"@type\": \"NewsArticle\", \"headline\": \"Stadt sperrt alte Brücke\"}");
    String body =
        "<ol class=breadcrumb><li><h1>Lindenau Brücke Sperrung: Alle Infos</h1></ol><article>"
            + "<h2><span>Verkehr</span> <span>Stadt sperrt alte Brücke</span></h2>"
            + PARAGRAPHS
            + "</article>";
    assertThat(Pages.read(head, body).title()).isEqualTo("Stadt sperrt alte Brücke");
  }

  @Test
  void asksOnForAPersonWhereThePublisherIsTheAuthor() {
    String head =
        data(
            """
            {"@type": "NewsArticle", "headline": "Brücke", "author": {"name": "Bote"},
             "publisher": {"name": "Bote"}}""");
    String body = "<article><p class=byline><a href=/am>Anna Muster</a></p>" + PARAGRAPHS;
    assertThat(Pages.read(head, body).author()).isEqualTo("Anna Muster");
    assertThat(Pages.read(head, BODY).author()).isEqualTo("Bote");
  }
}
