package wortlaut.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.text.Decoder;

/** Opens streams of bytes: unpacks them, finds out what they are, and reads them as that. */
final class Opener {
  /** How many bytes are looked at to tell what an input is. */
  private static final int LOOK = 8192;

  private final IntakeOptions options;
  private final Admission admission;

  Opener(IntakeOptions options) {
    this.options = options;
    this.admission = new Admission(options);
  }

  /** The articles of a page on the web. */
  Results page(URI uri, String source) {
    return new SingleResult(
        new Result.Failed(new wortlaut.intake.error.Problem(ErrorCode.UNREACHABLE, source, "")));
  }

  /**
   * The articles of a stream.
   *
   * @param kind what it holds, if its name tells
   * @param packed whether its name says that it is gzip
   */
  Results stream(InputStream in, String source, Optional<InputKind> kind, boolean packed)
      throws IntakeException {
    InputStream open = in;
    try {
      InputStream bytes = Unpacking.unpack(in, packed, options.limits());
      BufferedInputStream buffered = new BufferedInputStream(bytes, LOOK);
      open = buffered;
      buffered.mark(LOOK);
      byte[] start = buffered.readNBytes(LOOK - 1);
      buffered.reset();
      if (start.length == 0) {
        throw new IntakeException(ErrorCode.EMPTY, "");
      }
      Binary.refuse(start);
      InputKind found = kind.orElseGet(() -> InputKind.ofStart(Decoder.decode(start, null).text()));
      if (found == InputKind.JSON_LINES) {
        return new JsonLines(source, Utf8Stream.of(buffered, start, options.limits()), admission);
      }
      try (buffered) {
        byte[] all = readAll(buffered, bytes instanceof Unpacking);
        return new SingleResult(whole(all, source, found, null));
      }
    } catch (IOException e) {
      close(open);
      throw Unpacking.problem(e);
    } catch (IntakeException e) {
      close(open);
      throw e;
    }
  }

  private Result whole(byte[] bytes, String source, InputKind kind, Charset named) {
    return kind == InputKind.HTML
        ? new HtmlFile(admission).read(bytes, source, named)
        : new TextFile(admission).read(bytes, source, named);
  }

  private byte[] readAll(InputStream in, boolean packed) throws IOException, IntakeException {
    int most = options.limits().articleBytes();
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      ErrorCode code = packed ? ErrorCode.UNPACKS_TOO_LARGE : ErrorCode.TOO_LARGE;
      throw new IntakeException(code, "more than " + most / 1_000_000 + " MB");
    }
    return bytes;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // Nothing was written, so nothing is lost; the problem that led here is the one to tell.
    }
  }
}
