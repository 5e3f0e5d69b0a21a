package wortlaut.syntax.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a converted model, in the order in which {@link ModelOutput} wrote it. The {@code …View}
 * methods give windows on the file itself, which take up memory only where they are looked at.
 */
public final class ModelInput {
  static final int ALIGNMENT = 8;
  private final ByteBuffer buffer;

  ModelInput(ByteBuffer payload) {
    this.buffer = payload.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** One number. */
  public int number() {
    return buffer.getInt();
  }

  /** An array of bytes. */
  public byte[] bytes() {
    byte[] values = new byte[begin()];
    buffer.get(values);
    return values;
  }

  /** An array of 16-bit numbers. */
  public short[] shorts() {
    short[] values = new short[begin()];
    buffer.asShortBuffer().get(values);
    skip(2L * values.length);
    return values;
  }

  /** An array of 32-bit numbers. */
  public int[] ints() {
    int[] values = new int[begin()];
    buffer.asIntBuffer().get(values);
    skip(4L * values.length);
    return values;
  }

  /** An array of 64-bit numbers. */
  public long[] longs() {
    long[] values = new long[begin()];
    buffer.asLongBuffer().get(values);
    skip(8L * values.length);
    return values;
  }

  /** An array of floats. */
  public float[] floats() {
    float[] values = new float[begin()];
    buffer.asFloatBuffer().get(values);
    skip(4L * values.length);
    return values;
  }

  /** An array of doubles. */
  public double[] doubles() {
    double[] values = new double[begin()];
    buffer.asDoubleBuffer().get(values);
    skip(8L * values.length);
    return values;
  }

  /** A list of strings. */
  public List<String> strings() {
    int count = number();
    String joined = new String(bytes(), StandardCharsets.UTF_8);
    return count == 0 ? List.of() : List.of(joined.split("\n", -1));
  }

  /** An array of bytes, left in the file. Little-endian; safe to read from several threads. */
  public ByteBuffer bytesView() {
    return view(1);
  }

  /** An array of 16-bit numbers, left in the file, as its bytes. */
  public ByteBuffer shortsView() {
    return view(2);
  }

  /** An array of 32-bit numbers or floats, left in the file, as its bytes. */
  public ByteBuffer intsView() {
    return view(4);
  }

  /** An array of 64-bit numbers or doubles, left in the file, as its bytes. */
  public ByteBuffer longsView() {
    return view(8);
  }

  private ByteBuffer view(int width) {
    int length = begin();
    ByteBuffer view =
        buffer.slice(buffer.position(), length * width).order(ByteOrder.LITTLE_ENDIAN);
    skip((long) length * width);
    return view;
  }

  private int begin() {
    int length = number();
    buffer.position((buffer.position() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
    return length;
  }

  private void skip(long bytes) {
    buffer.position(Math.toIntExact(buffer.position() + bytes));
  }
}
