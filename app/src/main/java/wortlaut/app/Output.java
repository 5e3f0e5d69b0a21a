package wortlaut.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Where the report goes, as UTF-8: standard output, or a file that appears whole or not at all. A
 * file is written beside its place and moved there by {@link #finish}; closed before that, it
 * leaves what was there before.
 */
final class Output implements AutoCloseable {
  private final OutputStream out;
  private final FileChannel channel;
  private final Path part;
  private final Path file;

  private Output(OutputStream out, FileChannel channel, Path part, Path file) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.channel = channel;
    this.part = part;
    this.file = file;
  }

  /** Standard output, which is not closed. */
  static Output of(OutputStream standard) {
    return new Output(standard, null, null, null);
  }

  /**
   * A file, replaced if it exists; a device or pipe is written to as it is.
   *
   * @throws IOException if nothing can be written there
   */
  static Output of(Path file) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(real)) {
      throw new IOException("it is a directory");
    }
    if (Files.exists(real) && !Files.isRegularFile(real)) {
      FileChannel channel = FileChannel.open(real, StandardOpenOption.WRITE);
      return new Output(Channels.newOutputStream(channel), channel, null, null);
    }
    Path part =
        real.resolveSibling(
            "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    part.toFile().deleteOnExit(); // where Ctrl-C ends the process
    return new Output(Channels.newOutputStream(channel), channel, part, real);
  }

  void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Hands on what was written so far. */
  void flush() throws IOException {
    out.flush();
  }

  /** Puts the file in its place, on the disk for good. */
  void finish() throws IOException {
    out.flush();
    if (part != null) {
      channel.force(true);
      channel.close();
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    if (part != null) {
      Files.deleteIfExists(part);
    }
  }
}
