package wortlaut.intake.error;

/**
 * Why an article could not be read. The numbers are stable, so that they can be searched for;
 * {@code docs/errors.md} lists them.
 */
public enum ErrorCode {
  NOT_FOUND("W101", "there is no such file", "check the path"),
  NO_ARTICLES(
      "W102",
      "the directory holds no articles",
      "articles are files named .txt, .html, .htm, .jsonl or .warc, each also with .gz"),
  EMPTY("W103", "the input is empty", "give a file that holds an article"),
  BINARY("W104", "this is not text", "save the article as .txt or .html first"),
  TOO_LARGE("W105", "the article is too large", "split it, or give the articles as .jsonl"),
  BROKEN_LINE(
      "W106", "this line is not a JSON object", "mend or delete it; the other lines are read"),
  NO_TEXT("W107", "this line has no text", "give the article as \"text\" or \"html\""),
  INVALID_DATE("W108", "this is not a date", "write it as year-month-day, such as 2022-01-26"),
  NO_ARTICLE(
      "W109",
      "no article was found on the page",
      "save the article's own page, not an overview, or its text as .txt"),
  BROKEN_GZIP("W110", "this cannot be unpacked", "check it with gzip -t, or fetch it again"),
  UNPACKS_TOO_LARGE(
      "W111",
      "this unpacks to far more than an article can be",
      "unpack it by hand and look at what it is"),
  TOO_LONG("W112", "the article is too long", "split it into several articles"),
  UNREADABLE("W113", "the file cannot be read", "check that you may read it"),
  OTHER_LANGUAGE(
      "W114",
      "the article is not German",
      "leave it out, or read it all the same with --force-language"),
  BROKEN_WARC("W115", "this record of the WARC file is broken", "the records that can be read are"),
  BROKEN_FEED("W116", "this is no RSS or Atom feed", "check the address in a browser"),
  BAD_URL("W121", "this is not an address of a page", "give it as http://… or https://…"),
  PRIVATE_ADDRESS(
      "W122",
      "the address lies in a private network",
      "if you trust it, allow it with --allow-private"),
  UNREACHABLE("W123", "the page cannot be reached", "check the address and the network"),
  BAD_STATUS("W124", "the server did not give the page", "open the address in a browser"),
  BAD_REDIRECT(
      "W125", "the page leads elsewhere without end", "give the address of the page itself"),
  NOT_A_PAGE(
      "W126",
      "this is no text and no web page",
      "give the address of an article, or save its text as .txt"),
  TIMEOUT("W127", "the server took too long", "try again later, or save the page first"),
  PAGE_TOO_LARGE("W128", "the page is too large", "save the article's text as .txt"),
  ROBOTS(
      "W129",
      "the site's robots.txt asks programs not to fetch this page",
      "read it by its own address if you want that one page");

  private final String number;
  private final String what;
  private final String advice;

  ErrorCode(String number, String what, String advice) {
    this.number = number;
    this.what = what;
    this.advice = advice;
  }

  /** Its number, such as {@code W101}. */
  public String number() {
    return number;
  }

  /** What is wrong, as half a sentence. */
  public String what() {
    return what;
  }

  /** What a user can do about it, as half a sentence. */
  public String advice() {
    return advice;
  }
}
