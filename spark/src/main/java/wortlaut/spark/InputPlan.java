package wortlaut.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the input files and cuts what of them is not finished into parts. */
final class InputPlan {
  private static final long LEAST = 256 << 10; // bytes of a part, where the job chooses
  private static final long MOST = 128 << 20;
  private static final int PARTS_A_CORE = 8; // so that all cores end at about the same time

  private final Configuration hadoop;
  private final PartSource source;

  InputPlan(Configuration hadoop) {
    this.hadoop = hadoop;
    this.source = new PartSource(hadoop);
  }

  /**
   * The files of articles among the inputs, by path.
   *
   * @throws FileNotFoundException if an input is not there, or none holds articles
   */
  List<InputFile> files(List<String> inputs) throws IOException {
    Map<String, InputFile> found = new TreeMap<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem files = path.getFileSystem(hadoop);
      FileStatus[] matches = files.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw new FileNotFoundException(input);
      }
      for (FileStatus match : matches) {
        if (match.isDirectory()) {
          RemoteIterator<LocatedFileStatus> below = files.listFiles(match.getPath(), true);
          while (below.hasNext()) {
            add(below.next(), found);
          }
        } else {
          add(match, found);
        }
      }
    }
    if (found.isEmpty()) {
      throw new FileNotFoundException(
          String.join(", ", inputs) + ": no .warc or .jsonl files, packed with gzip or not");
    }
    return List.copyOf(found.values());
  }

  private static void add(FileStatus file, Map<String, InputFile> found) {
    String name = file.getPath().getName();
    if (!name.startsWith(".") && InputFile.isNamed(name)) {
      String path = file.getPath().toString();
      found.put(path, new InputFile(path, file.getLen(), file.getModificationTime()));
    }
  }

  /**
   * The parts that are still to be read.
   *
   * @param finished notes of what is finished; none of a file that has changed since
   * @param partBytes most bytes of a part, or 0 for as many as keep the cores busy
   */
  List<Part> parts(List<InputFile> files, List<Finished> finished, long partBytes, int cores)
      throws IOException {
    Map<String, List<Finished>> notes =
        finished.stream().collect(Collectors.groupingBy(Finished::path));
    List<Part> gaps = new ArrayList<>();
    for (InputFile file : files) {
      gaps.addAll(gaps(file, notes.getOrDefault(file.path(), List.of())));
    }
    long left = gaps.stream().mapToLong(gap -> gap.end() - gap.start()).sum();
    long most =
        partBytes > 0
            ? partBytes
            : Math.max(LEAST, Math.min(MOST, left / ((long) cores * PARTS_A_CORE)));
    List<Part> parts = new ArrayList<>();
    for (Part gap : gaps) {
      cut(gap, most, parts);
    }
    // The longest first, so that none of them is begun when all others are done.
    parts.sort(Comparator.comparingLong(part -> part.start() - part.end()));
    return parts;
  }

  /** What of a file is not finished. */
  private static List<Part> gaps(InputFile file, List<Finished> finished) {
    List<Part> gaps = new ArrayList<>();
    long at = 0;
    List<Finished> inOrder = new ArrayList<>(finished);
    inOrder.sort(Comparator.comparingLong(Finished::start));
    for (Finished note : inOrder) {
      if (note.start() > at) {
        gaps.add(new Part(file, at, note.start(), 0));
      }
      at = Math.max(at, note.end());
    }
    if (at < file.length() || file.length() == 0 && finished.isEmpty()) {
      gaps.add(new Part(file, at, file.length(), 0));
    }
    return gaps;
  }

  private void cut(Part gap, long most, List<Part> parts) throws IOException {
    long length = gap.end() - gap.start();
    InputFile file = gap.file();
    if (length <= most || !file.canBeCut() || !file.isWarc() && !source.hasPlainLines(file)) {
      parts.add(gap);
      return;
    }
    long many = (length + most - 1) / most;
    for (long i = 0; i < many; i++) {
      parts.add(
          new Part(
              file, gap.start() + length * i / many, gap.start() + length * (i + 1) / many, 0));
    }
  }
}
