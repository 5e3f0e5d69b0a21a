package wortlaut.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import wortlaut.intake.error.Problem;

/** Short ways to take in what a test gives. */
final class Reading {
  /** A German text long enough that nobody doubts its language. */
  static final String TEXT =
      "Die Ministerin hat am Montag in Kiel den Haushalt vorgestellt. Sie sagte, das Land werde im"
          + " nächsten Jahr sparen müssen.";

  private static final Intake INTAKE = Intake.open(IntakeOptions.defaults());

  private Reading() {}

  static List<Result> all(Results results) {
    try (results) {
      return results.stream().toList();
    }
  }

  static List<Result> bytes(byte[] bytes, String name) {
    return all(INTAKE.read(new ByteArrayInputStream(bytes), name));
  }

  static Article article(Result result) {
    return ((Result.Read) result).article();
  }

  static Problem problem(Result result) {
    return ((Result.Failed) result).problem();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
