package wortlaut.archive.export;

import java.util.Locale;

/** The forms in which an archive is exported. */
public enum ExportFormat {
  /** Flat tables, RFC 4180. */
  CSV,
  /** Flat tables, one JSON object a line. */
  JSONL,
  /** Flat tables, Apache Parquet. */
  PARQUET,
  /** The network of actors. */
  GRAPHML,
  /** Statements as W3C Web Annotations. */
  ANNOTATIONS,
  /** A database for Discourse Network Analyzer 3. */
  DNA,
  /** Articles with their statements, TEI P5. */
  TEI;

  /** Whether it is a directory of tables, not one file. */
  public boolean isTables() {
    return this == CSV || this == JSONL || this == PARQUET;
  }

  /** As it is written on the command line, and how its files' names end. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
