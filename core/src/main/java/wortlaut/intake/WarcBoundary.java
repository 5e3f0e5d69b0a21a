package wortlaut.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Finds where the next record of a WARC file may begin. */
final class WarcBoundary {
  private static final byte[] PLAIN = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8}; // a gzip member
  private static final int BUFFER = 1 << 16;

  private WarcBoundary() {}

  /** The first place after {@code from} where a record may begin; −1 if there is none. */
  static long after(SeekableByteChannel file, long from) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    for (long at = from; at < file.size(); at += BUFFER - PLAIN.length) {
      buffer.clear();
      file.position(at);
      while (buffer.hasRemaining() && file.read(buffer) >= 0) {
        // read on until the buffer is full or the file ends
      }
      for (int i = 0; i < buffer.position(); i++) {
        if (at + i > from && is(PACKED, buffer, i)) {
          return at + i;
        }
        if (at + i + 1 > from && is(PLAIN, buffer, i)) {
          return at + i + 1;
        }
      }
    }
    return -1;
  }

  private static boolean is(byte[] mark, ByteBuffer buffer, int at) {
    if (at + mark.length > buffer.position()) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (buffer.get(at + i) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
