package wortlaut.archive.index;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a commit of the index says of itself.
 *
 * @param archive which archive it is of
 * @param format how it was made
 * @param sequence the latest change to the archive that is in it
 */
record Marker(String archive, String format, long sequence) {
  /** Grows whenever texts are analysed or fields are filled in another way. */
  static final String FORMAT = "1";

  Iterable<Map.Entry<String, String>> toCommit() {
    return List.of(
        Map.entry("archive", archive),
        Map.entry("format", format),
        Map.entry("sequence", String.valueOf(sequence)));
  }

  static Marker of(Map<String, String> commit) {
    String sequence = Objects.toString(commit.get("sequence"), "");
    return new Marker(
        commit.get("archive"),
        commit.get("format"),
        sequence.matches("\\d{1,18}") ? Long.parseLong(sequence) : -1);
  }

  /** Whether documents can be added to the index it marks, up to this sequence of this archive. */
  boolean fits(String archive, long latest) {
    return archive.equals(this.archive)
        && FORMAT.equals(format)
        && sequence >= 0
        && sequence <= latest;
  }
}
