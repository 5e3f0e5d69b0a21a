package wortlaut.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.html.Page;
import wortlaut.intake.html.PageReader;
import wortlaut.intake.language.LanguageGuard;
import wortlaut.intake.text.Dates;
import wortlaut.intake.text.FurnitureReader;

/** Makes an article of what an input gives, or refuses it. */
final class Admission {
  private final IntakeOptions options;
  private final FurnitureReader furniture = FurnitureReader.load();
  private final LanguageGuard languages = new LanguageGuard();
  private final PageReader pages = new PageReader(furniture);

  Admission(IntakeOptions options) {
    this.options = options;
  }

  Limits limits() {
    return options.limits();
  }

  /**
   * Makes an article.
   *
   * @param given what the input says itself; what it does not say is null
   * @param html the article's page, or null where {@code given} has the text
   * @param file where it was read, for messages
   * @param line line of it, from 1, or 0
   */
  Result admit(Article given, String html, String file, int line, List<Notice> notices) {
    try {
      Article article = given;
      if (given.text() == null && html != null) {
        article = merge(given, pages.read(html, given.source()));
      }
      List<Notice> all = new ArrayList<>(notices);
      return new Result.Read(complete(article, all), all);
    } catch (IntakeException e) {
      return new Result.Failed(e.at(file, line));
    }
  }

  private static Article merge(Article given, Page page) throws IntakeException {
    if (page.text().isBlank()) {
      throw new IntakeException(ErrorCode.NO_ARTICLE, "");
    }
    return new Article(
        given.id(),
        given.source(),
        or(given.title(), page.title()),
        or(given.outlet(), page.outlet()),
        or(given.author(), page.author()),
        or(given.published(), page.published()),
        page.language(),
        page.text(),
        List.of());
  }

  private Article complete(Article article, List<Notice> notices) throws IntakeException {
    String text = article.text();
    if (text == null) {
      throw new IntakeException(ErrorCode.NO_TEXT, "");
    }
    if (text.isBlank()) {
      throw new IntakeException(ErrorCode.EMPTY, "");
    }
    int length = text.codePointCount(0, text.length());
    if (length > limits().articleLength()) {
      String detail = length + " characters; the limit is " + limits().articleLength();
      throw new IntakeException(ErrorCode.TOO_LONG, detail);
    }
    Optional<String> foreign = languages.foreign(text);
    if (foreign.isPresent()) {
      if (!options.forceLanguage()) {
        throw new IntakeException(ErrorCode.OTHER_LANGUAGE, language(foreign.get()));
      }
      notices.add(new Notice(NoticeCode.FOREIGN_LANGUAGE, language(foreign.get())));
    }
    String published = or(article.published(), options.published());
    return new Article(
        article.id(),
        article.source(),
        or(article.title(), options.title()),
        or(article.outlet(), options.outlet()),
        article.author(),
        published == null ? null : Dates.day(published),
        foreign.orElse("de"),
        text,
        furniture.read(text));
  }

  private static String language(String code) {
    return "it is " + new Locale(code).getDisplayLanguage(Locale.ENGLISH) + ", " + code;
  }

  private static String or(String first, String second) {
    return first == null ? second : first;
  }
}
