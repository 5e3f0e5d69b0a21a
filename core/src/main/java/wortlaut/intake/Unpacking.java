package wortlaut.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;

/**
 * A gzip stream that ends with an error when it unpacks to much more than it holds, as a
 * decompression bomb does: after the first {@link Limits#articleBytes}, every packed byte may give
 * {@link Limits#unpackRatio} at most. Text rarely gives 20.
 */
final class Unpacking extends FilterInputStream {
  private final Counting packed;
  private final Limits limits;
  private long unpacked;

  private Unpacking(Counting packed, Limits limits) throws IOException {
    super(new GZIPInputStream(packed, 8192));
    this.packed = packed;
    this.limits = limits;
  }

  /**
   * The stream unpacked if it is gzip, else as it is.
   *
   * @param expected whether it must be gzip
   */
  static InputStream unpack(InputStream in, boolean expected, Limits limits)
      throws IOException, IntakeException {
    PushbackInputStream start = new PushbackInputStream(in, 2);
    byte[] magic = start.readNBytes(2);
    start.unread(magic);
    boolean gzip = magic.length == 2 && magic[0] == 0x1F && (magic[1] & 0xFF) == 0x8B;
    if (expected && !gzip) {
      throw magic.length == 0
          ? new IntakeException(ErrorCode.EMPTY, "")
          : new IntakeException(ErrorCode.BROKEN_GZIP, "it does not start as gzip does");
    }
    return gzip ? new Unpacking(new Counting(start), limits) : start;
  }

  /** What an I/O error means for the user. */
  static IntakeException problem(IOException e) {
    if (e instanceof TooMuch) {
      return new IntakeException(ErrorCode.UNPACKS_TOO_LARGE, e.getMessage());
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      String detail = e.getMessage() == null ? "it ends too early" : e.getMessage();
      return new IntakeException(ErrorCode.BROKEN_GZIP, detail);
    }
    return new IntakeException(ErrorCode.UNREADABLE, String.valueOf(e.getMessage()));
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    unpacked += read;
    if (unpacked > limits.articleBytes() && unpacked > packed.count * limits.unpackRatio()) {
      throw new TooMuch(unpacked + " bytes from " + packed.count);
    }
  }

  /** The stream unpacks to too much. */
  private static final class TooMuch extends IOException {
    TooMuch(String message) {
      super(message);
    }
  }

  /** Counts the packed bytes. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
