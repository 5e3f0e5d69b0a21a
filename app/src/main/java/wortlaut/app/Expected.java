package wortlaut.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Guesses beforehand how many articles there are, for the progress bar alone. */
final class Expected {
  private static final int UNKNOWN = -1;

  private Expected() {}

  /** The number of articles in all inputs, −1 if that cannot be told without reading them. */
  static long articles(List<String> inputs) {
    long all = 0;
    for (String input : inputs) {
      long more = articles(input);
      if (more == UNKNOWN) {
        return UNKNOWN;
      }
      all += more;
    }
    return all;
  }

  private static long articles(String input) {
    if (input.equals("-")) {
      return UNKNOWN;
    }
    try {
      Path path = Path.of(input);
      if (!Files.isDirectory(path)) {
        return inFile(path);
      }
      try (Stream<Path> files = Files.walk(path)) {
        List<Long> counts = files.filter(Files::isRegularFile).map(Expected::inFile).toList();
        return counts.contains((long) UNKNOWN)
            ? UNKNOWN
            : counts.stream().mapToLong(Long::longValue).sum();
      }
    } catch (InvalidPathException | IOException | UncheckedIOException e) {
      return 1; // a URL, or an input that will fail
    }
  }

  private static long inFile(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".jsonl.gz")) {
      return UNKNOWN;
    }
    if (!name.endsWith(".jsonl")) {
      return name.matches(".*\\.(txt|html?)(\\.gz)?") || !name.contains(".") ? 1 : 0;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      byte[] buffer = new byte[1 << 16];
      long lines = 0;
      for (int got; (got = in.read(buffer)) > 0; ) {
        for (int i = 0; i < got; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
      return lines;
    } catch (IOException e) {
      return 0;
    }
  }
}
