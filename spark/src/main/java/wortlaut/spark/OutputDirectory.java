package wortlaut.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The directory a job writes: {@code records}, one file a part; {@code finished}, one note a part;
 * {@code tables}; {@code metrics.json}. Nothing appears in it under its name before it is whole.
 */
final class OutputDirectory {
  private static final String HIDDEN = "."; // begins the names of files not yet whole

  private final Path root;
  private final FileSystem files;

  OutputDirectory(String path, Configuration hadoop) throws IOException {
    this.root = new Path(path);
    this.files = root.getFileSystem(hadoop);
  }

  FileSystem files() {
    return files;
  }

  Path root() {
    return files.makeQualified(root);
  }

  Path records(String name) {
    return new Path(new Path(root, "records"), name);
  }

  private Path note(String part) {
    return new Path(new Path(root, "finished"), part + ".json");
  }

  /** Where a task writes what will be the records of a part. */
  Path hidden(String name, long attempt) {
    return records(HIDDEN + name + "-" + attempt);
  }

  /** Gives a file that is whole its name. */
  private void move(Path from, Path to) throws IOException {
    files.delete(to, false);
    if (!files.rename(from, to)) {
      throw new IOException("could not rename " + from + " to " + to);
    }
  }

  boolean isFinished(Part part) throws IOException {
    return files.exists(note(part.name()));
  }

  /** Makes a part finished: first its records, then the note. */
  void finish(Part part, Path hidden, Finished note) throws IOException {
    if (isFinished(part)) { // by another attempt of the same task
      files.delete(hidden, false);
      return;
    }
    move(hidden, records(note.records()));
    write(note(part.name()), note.toJson());
  }

  /** Takes back what was read of a file that has changed since. */
  void forget(Finished note) throws IOException {
    InputFile file = new InputFile(note.path(), note.length(), note.modified());
    files.delete(note(new Part(file, note.start(), note.end(), 0).name()), false);
    files.delete(records(note.records()), false);
  }

  /** The parts that are finished, by file and place in it. */
  List<Finished> finished() throws IOException {
    List<Finished> notes = new ArrayList<>();
    for (FileStatus file : list(new Path(root, "finished"))) {
      if (!file.getPath().getName().startsWith(HIDDEN)) {
        try (InputStream in = files.open(file.getPath())) {
          notes.add(Finished.of(in));
        }
      }
    }
    notes.sort(Comparator.comparing(Finished::path).thenComparingLong(Finished::start));
    return notes;
  }

  private FileStatus[] list(Path directory) throws IOException {
    try {
      return files.listStatus(directory);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  /** Removes what killed tasks and jobs left; only while no task runs. */
  void sweep() throws IOException {
    for (String directory : List.of("records", "finished", "")) {
      for (FileStatus file : list(directory.isEmpty() ? root : new Path(root, directory))) {
        if (file.getPath().getName().startsWith(HIDDEN)) {
          files.delete(file.getPath(), true);
        }
      }
    }
  }

  /** Writes a file that appears when it is whole. */
  void write(Path file, byte[] bytes) throws IOException {
    Path hidden = new Path(file.getParent(), HIDDEN + file.getName() + "-" + System.nanoTime());
    try (OutputStream out = files.create(hidden, true)) {
      out.write(bytes);
    }
    move(hidden, file);
  }

  void writeMetrics(byte[] json) throws IOException {
    write(new Path(root, "metrics.json"), json);
  }

  /** Where new tables are made. */
  Path hiddenTables() {
    return new Path(root, HIDDEN + "tables-new");
  }

  /** Puts new tables in place of the old ones. */
  void replaceTables() throws IOException {
    Path tables = new Path(root, "tables");
    Path old = new Path(root, HIDDEN + "tables-old");
    files.delete(old, true);
    if (files.exists(tables) && !files.rename(tables, old)) {
      throw new IOException("could not rename " + tables);
    }
    if (!files.rename(hiddenTables(), tables)) {
      throw new IOException("could not rename " + hiddenTables());
    }
    files.delete(old, true);
  }

  boolean hasTables() throws IOException {
    return files.exists(new Path(root, "tables"));
  }

  /** How many bytes the tables have. */
  long tableBytes() throws IOException {
    return files.getContentSummary(new Path(root, "tables")).getLength();
  }
}
