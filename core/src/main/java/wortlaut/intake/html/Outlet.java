package wortlaut.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who published an article. */
final class Outlet {
  /** A company's legal form: then it is the publishing house, not the outlet. */
  private static final Pattern COMPANY =
      Pattern.compile("\\b(?:GmbH|mbH|AG|KG|OHG|SE|eG|e\\. ?V\\.|Ltd|Inc)(?:\\b|$)");

  private Outlet() {}

  /** The publisher's name, else the host of the page's address, or null. */
  static String find(JsonLd data, Document page, String address) {
    JsonNode publisher = data.article().path("publisher");
    JsonNode first = publisher.isArray() && !publisher.isEmpty() ? publisher.get(0) : publisher;
    String name = JsonLd.text(data.resolve(first).path("name"));
    String site = Headline.meta(page, "og:site_name");
    if (name == null || site != null && COMPANY.matcher(name).find()) {
      name = site;
    }
    if (name == null) {
      name = Headline.meta(page, "application-name");
    }
    if (name == null) {
      Element canonical = page.selectFirst("link[rel=canonical][href]");
      name = canonical == null ? null : host(canonical.attr("href"));
    }
    return name == null ? host(address) : name;
  }

  private static String host(String address) {
    try {
      String host = address == null ? null : new URI(address).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (java.net.URISyntaxException e) {
      return null;
    }
  }
}
