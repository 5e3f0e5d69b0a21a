package wortlaut.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import wortlaut.web.guard.Token;
import wortlaut.web.text.Language;
import wortlaut.web.text.Messages;

/** Renders templates for a visitor. */
public final class Site {
  static final String LANGUAGE = "wortlaut-language";
  static final String THEME = "wortlaut-theme";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Token token;

  public Site(Token token) {
    this.token = token;
  }

  /** What stands around a visitor's page. */
  public Frame frame(Context context) {
    Language language = Language.of(context.cookie(LANGUAGE), context.header("Accept-Language"));
    String theme = context.cookie(THEME);
    boolean known = "light".equals(theme) || "dark".equals(theme);
    String query = context.queryString();
    String path = context.path() + (query == null ? "" : "?" + query);
    return new Frame(Messages.of(language), known ? theme : "auto", path, token.give(context));
  }

  /**
   * Answers with a page.
   *
   * @param template its name, without {@code .jte}
   * @param model what it shows; the template's parameter {@code page}
   */
  public void show(Context context, String template, Object model) {
    show(context, frame(context), template, model);
  }

  /** The same in a frame that is there already. */
  void show(Context context, Frame frame, String template, Object model) {
    Map<String, Object> parameters = new HashMap<>(Map.of("frame", frame));
    if (model != null) {
      parameters.put("page", model);
    }
    StringOutput out = new StringOutput();
    templates.render(template + ".jte", parameters, out);
    context.contentType("text/html; charset=utf-8").result(out.toString());
  }
}
