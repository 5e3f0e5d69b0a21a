package wortlaut.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import wortlaut.web.guard.Refused;

/** Style sheet, script and icon, from the jar. */
public final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "page.css", "text/css; charset=utf-8",
          "article.css", "text/css; charset=utf-8",
          "chart.css", "text/css; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  /** {@code /assets/{name}}. */
  public void get(Context context) throws IOException {
    String name = context.pathParam("name");
    String type = TYPES.get(name);
    if (type == null) {
      throw new Refused(404, "nothing");
    }
    try (InputStream in = Assets.class.getResourceAsStream("/wortlaut/web/assets/" + name)) {
      context.header("Cache-Control", "max-age=600");
      context.contentType(type).result(in.readAllBytes());
    }
  }
}
