package wortlaut.web.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a list goes on.
 *
 * @param page number of the page, from 1
 * @param pages how many there are
 * @param all how many there are in the list
 * @param from number of the first that is shown, from 1; 0 where none is
 * @param to number of the last
 * @param path path and query of this page
 */
public record Pager(int page, int pages, long all, long from, long to, String path) {
  /** The page of a list whose pages hold so many. */
  public static Pager of(int page, long all, int size, String path) {
    long from = (long) (page - 1) * size;
    int pages = (int) Math.max(1, Math.min(500, (all + size - 1) / size));
    return new Pager(page, pages, all, from < all ? from + 1 : 0, Math.min(all, from + size), path);
  }

  /** Address of the page before; null on the first. */
  public String before() {
    return page > 1 ? with(path, "page", String.valueOf(page - 1)) : null;
  }

  /** Address of the next page; null on the last. */
  public String next() {
    return page < pages ? with(path, "page", String.valueOf(page + 1)) : null;
  }

  /** An address with another value in its query; null takes it out. */
  public static String with(String path, String name, String value) {
    int mark = path.indexOf('?');
    List<String> parts = new ArrayList<>();
    if (mark >= 0) {
      for (String part : path.substring(mark + 1).split("&")) {
        if (!part.isEmpty() && !name(part).equals(name)) {
          parts.add(part);
        }
      }
    }
    if (value != null) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    String start = mark >= 0 ? path.substring(0, mark) : path;
    return parts.isEmpty() ? start : start + "?" + String.join("&", parts);
  }

  private static String name(String part) {
    String name = part.contains("=") ? part.substring(0, part.indexOf('=')) : part;
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) { // a stray per cent sign
      return name;
    }
  }
}
