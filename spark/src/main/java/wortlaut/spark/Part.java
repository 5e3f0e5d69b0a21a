package wortlaut.spark;

import java.io.Serializable;

/**
 * A part of an input file, which one task reads: the lines or WARC records that begin in it.
 *
 * @param file the file
 * @param start first byte
 * @param end byte after the last
 * @param linesBefore how many lines of the file stand before the part's first
 */
public record Part(InputFile file, long start, long end, long linesBefore) implements Serializable {
  /** A name for files about it, the same whenever the same part of the same file is read. */
  String name() {
    return Hashes.hex(file.path()) + "-" + start + "-" + end;
  }

  Part after(long lines) {
    return new Part(file, start, end, lines);
  }
}
