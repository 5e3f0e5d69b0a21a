package wortlaut.archive.ask;

import java.util.List;

/**
 * What is in an archive.
 *
 * @param articles how many articles
 * @param statements how many statements
 * @param events how many events
 * @param outlets outlets by how many articles they have
 * @param first earliest day of publication, or null
 * @param last latest day of publication, or null
 */
public record Overview(
    long articles, long statements, long events, List<Count> outlets, String first, String last) {
  public Overview {
    outlets = List.copyOf(outlets);
  }
}
