package wortlaut.intake;

import java.nio.charset.Charset;
import java.util.List;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.Problem;
import wortlaut.intake.text.Decoder;

/** Plain text: one article, of which nothing but the text is known. */
final class TextFile {
  private final Admission admission;

  TextFile(Admission admission) {
    this.admission = admission;
  }

  Result read(byte[] bytes, String source, Charset named) {
    Decoder.Decoded decoded = Decoder.decode(bytes, named);
    if (decoded.text().indexOf(0) >= 0) {
      String detail = "it holds control characters";
      return new Result.Failed(new Problem(ErrorCode.BINARY, source, detail));
    }
    Article given =
        new Article(null, source, null, null, null, null, null, decoded.text(), List.of());
    return admission.admit(given, null, source, 0, Notices.of(decoded));
  }
}
