package wortlaut.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import wortlaut.Wortlaut;
import wortlaut.record.ArticleRecord;
import wortlaut.record.RecordJson;

/**
 * Files of records, one a line. A directory that the Spark job wrote has the notes of what is
 * finished in {@code finished}, and only the files they name count, in the order of the inputs they
 * were read from.
 */
final class RecordFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Takes a record. */
  interface Taker {
    /**
     * One record.
     *
     * @param reader which Wortlaut read it
     */
    void take(ArticleRecord record, String reader);
  }

  /** A file; by {@code path} and {@code start} of what it was read from, where that is known. */
  private record RecordFile(Path file, String reader, String path, long start) {}

  private final List<RecordFile> files;
  private final List<String> failures = new ArrayList<>();
  private int count;

  private RecordFiles(List<RecordFile> files, List<String> failures) {
    this.files = files;
    this.failures.addAll(failures);
  }

  /** The files of records that are named, or lie in directories that are. */
  static RecordFiles of(List<Path> named) {
    List<RecordFile> files = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (Path path : named) {
      try {
        files.addAll(Files.isDirectory(path) ? inDirectory(path) : List.of(plain(path)));
      } catch (IOException e) {
        failures.add(AppError.RECORDS.message(path.toString(), e.toString()));
      }
    }
    return new RecordFiles(files, failures);
  }

  private static RecordFile plain(Path file) {
    return new RecordFile(file, Wortlaut.VERSION, file.toString(), 0);
  }

  private static List<RecordFile> inDirectory(Path directory) throws IOException {
    List<RecordFile> files = new ArrayList<>();
    Path notes = directory.resolve("finished");
    boolean fromJob = Files.isDirectory(notes);
    try (Stream<Path> all = Files.list(fromJob ? notes : directory)) {
      for (Path file : all.toList()) {
        String name = file.getFileName().toString();
        if (fromJob && name.endsWith(".json") && !name.startsWith(".")) {
          JsonNode note = JSON.readTree(file.toFile());
          files.add(
              new RecordFile(
                  directory.resolve("records").resolve(note.path("records").asText()),
                  note.path("reader").asText(),
                  note.path("path").asText(),
                  note.path("start").asLong()));
        } else if (!fromJob && name.matches("[^.].*\\.jsonl(\\.gz)?")) {
          files.add(plain(file));
        }
      }
    }
    files.sort(Comparator.comparing(RecordFile::path).thenComparingLong(RecordFile::start));
    if (files.isEmpty()) {
      throw new IOException("there are no records in it");
    }
    return files;
  }

  /** Hands on every record there is; what cannot be read is passed over and kept as a failure. */
  void each(Taker taker) {
    for (RecordFile file : files) {
      int line = 0;
      try (BufferedReader lines = open(file.file())) {
        for (String text; (text = lines.readLine()) != null; ) {
          line++;
          take(text, file.file() + ":" + line, file.reader(), taker);
        }
      } catch (IOException e) {
        failures.add(AppError.RECORDS.message(file.file() + ":" + (line + 1), e.toString()));
      }
    }
  }

  private void take(String text, String place, String reader, Taker taker) {
    if (text.isBlank()) {
      return;
    }
    ArticleRecord record;
    try {
      record = RecordJson.read(text);
      if (!ArticleRecord.SCHEMA.equals(record.schema())) {
        failures.add(AppError.RECORDS.message(place, "its schema is " + record.schema()));
        return;
      }
    } catch (JsonProcessingException e) {
      failures.add(AppError.RECORDS.message(place, e.getOriginalMessage()));
      return;
    }
    taker.take(record, reader);
    count++;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = new FileInputStream(file.toFile());
    try {
      InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** How many records were handed on. */
  int count() {
    return count;
  }

  /** What could not be read, and why. */
  List<String> failures() {
    return List.copyOf(failures);
  }
}
