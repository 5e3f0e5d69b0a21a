package wortlaut.syntax.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a converted model: numbers little-endian, each array and string with its length in front,
 * every array starting at a multiple of eight bytes. {@link ModelInput} reads the same calls in the
 * same order.
 */
public final class ModelOutput {
  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
  private long written;

  ModelOutput(OutputStream out) {
    this.out = out;
  }

  /** One number. */
  public void number(int value) throws IOException {
    room(4).putInt(value);
  }

  /** An array of bytes. */
  public void bytes(byte[] values) throws IOException {
    begin(values.length);
    for (byte value : values) {
      room(1).put(value);
    }
  }

  /** An array of 16-bit numbers. */
  public void shorts(short[] values) throws IOException {
    begin(values.length);
    for (short value : values) {
      room(2).putShort(value);
    }
  }

  /** An array of 32-bit numbers. */
  public void ints(int[] values) throws IOException {
    begin(values.length);
    for (int value : values) {
      room(4).putInt(value);
    }
  }

  /** An array of 64-bit numbers. */
  public void longs(long[] values) throws IOException {
    begin(values.length);
    for (long value : values) {
      room(8).putLong(value);
    }
  }

  /** An array of floats. */
  public void floats(float[] values) throws IOException {
    begin(values.length);
    for (float value : values) {
      room(4).putFloat(value);
    }
  }

  /** An array of doubles. */
  public void doubles(double[] values) throws IOException {
    begin(values.length);
    for (double value : values) {
      room(8).putDouble(value);
    }
  }

  /** A list of strings without line breaks. */
  public void strings(List<String> values) throws IOException {
    for (String value : values) {
      if (value.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("string with a line break: " + value);
      }
    }
    number(values.size());
    bytes(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
  }

  /** Hands everything on to the stream. */
  void flush() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
    written += buffer.position();
    buffer.clear();
  }

  private void begin(int length) throws IOException {
    number(length);
    while ((written + buffer.position()) % ModelInput.ALIGNMENT != 0) {
      room(1).put((byte) 0);
    }
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }
}
