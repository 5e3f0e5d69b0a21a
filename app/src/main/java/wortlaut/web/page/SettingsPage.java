package wortlaut.web.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Set;

/** The switches of language and light. */
public final class SettingsPage {
  private static final int YEAR = 365 * 24 * 3600; // seconds

  /** {@code POST /settings}: keeps what was chosen and goes back. */
  public void post(Context context) {
    keep(context, "language", Site.LANGUAGE, Set.of("de", "en"));
    keep(context, "theme", Site.THEME, Set.of("auto", "light", "dark"));
    context.redirect(back(context.formParam("back")), HttpStatus.SEE_OTHER);
  }

  private static void keep(Context context, String field, String cookie, Set<String> known) {
    String value = context.formParam(field);
    if (value != null && known.contains(value)) {
      context.cookie(new Cookie(cookie, value, "/", YEAR, false, true, null, SameSite.STRICT));
    }
  }

  /** Only a path of this server: {@code //} and {@code /\} lead elsewhere. */
  static String back(String path) {
    return path != null && path.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*") ? path : "/";
  }
}
