package wortlaut.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import wortlaut.intake.Intake;
import wortlaut.intake.Results;

/** Opens parts of input files. */
final class PartSource {
  /**
   * A part that was opened.
   *
   * @param results its articles
   * @param channel the file
   */
  record Opened(Results results, HadoopChannel channel) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      results.close();
      channel.close();
    }
  }

  private final Configuration hadoop;

  PartSource(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  Opened open(Part part, Intake intake) throws IOException {
    HadoopChannel channel = channel(part.file());
    return new Opened(results(part, intake, channel), channel);
  }

  private HadoopChannel channel(InputFile file) throws IOException {
    Path path = new Path(file.path());
    FileSystem files = path.getFileSystem(hadoop);
    return new HadoopChannel(files.open(path), file.length());
  }

  private static Results results(Part part, Intake intake, HadoopChannel channel)
      throws IOException {
    String name = part.file().name();
    boolean whole = part.start() == 0 && part.end() >= part.file().length();
    if (part.file().isWarc()) {
      return intake.warc(channel, name, part.start(), whole ? Long.MAX_VALUE : part.end());
    }
    if (whole) {
      return intake.read(java.nio.channels.Channels.newInputStream(channel), name);
    }
    PartLines lines = new PartLines(channel, part.start(), part.end());
    return lines.isOver()
        ? Results.NONE
        : intake.lines(lines, name, Math.toIntExact(part.linesBefore()));
  }

  /** How many lines end in a part. */
  long lines(Part part) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    Path path = new Path(part.file().path());
    try (var in = path.getFileSystem(hadoop).open(path)) {
      in.seek(part.start());
      for (long left = part.end() - part.start(); left > 0; ) {
        int many = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (many < 0) {
          break;
        }
        for (int i = 0; i < many; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        left -= many;
      }
    }
    return lines;
  }

  /** Whether a file of lines is in UTF-8 or another encoding in which a line feed is one byte. */
  boolean hasPlainLines(InputFile file) throws IOException {
    byte[] start = new byte[4096];
    Path path = new Path(file.path());
    try (var in = path.getFileSystem(hadoop).open(path)) {
      int many = in.read(start, 0, start.length);
      for (int i = 0; i < many; i++) {
        if (start[i] == 0) { // UTF-16
          return false;
        }
      }
      return many < 2 || (start[0] & 0xFF) < 0xFE; // no byte-order mark of UTF-16
    }
  }
}
