package wortlaut.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The bytes of the lines that begin in a part of a file. */
final class PartLines extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final SeekableByteChannel file;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
  private final long end;
  private long at; // place in the file of the next byte
  private boolean over;

  /**
   * @param start first byte of the part
   * @param end byte after its last
   */
  PartLines(SeekableByteChannel file, long start, long end) throws IOException {
    this.file = file;
    this.end = end;
    this.at = Math.max(0, start - 1);
    file.position(at);
    if (start > 0) {
      skipLine();
    }
    over = at >= end;
  }

  /** A line that began before the part, its end included. */
  private void skipLine() throws IOException {
    int next = next();
    while (next >= 0 && next != '\n') {
      next = next();
    }
  }

  private int next() throws IOException {
    if (!buffer.hasRemaining()) {
      buffer.clear();
      int many = file.read(buffer);
      buffer.flip();
      if (many <= 0) {
        return -1;
      }
    }
    at++;
    return buffer.get() & 0xFF;
  }

  /** Whether no line begins in the part. */
  boolean isOver() {
    return over;
  }

  @Override
  public int read() throws IOException {
    if (over) {
      return -1;
    }
    int next = next();
    over = next < 0 || next == '\n' && at >= end;
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int many = 0;
    while (many < length) {
      int next = read();
      if (next < 0) {
        break;
      }
      bytes[from + many++] = (byte) next;
    }
    return many == 0 && length > 0 ? -1 : many;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
