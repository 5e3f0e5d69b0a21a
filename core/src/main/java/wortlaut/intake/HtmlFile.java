package wortlaut.intake;

import java.nio.charset.Charset;
import java.util.List;
import wortlaut.intake.text.Decoder;
import wortlaut.intake.text.HtmlCharset;

/** A web page: one article. */
final class HtmlFile {
  private final Admission admission;

  HtmlFile(Admission admission) {
    this.admission = admission;
  }

  Result read(byte[] bytes, String source, Charset named) {
    Decoder.Decoded decoded = Decoder.decode(bytes, named == null ? HtmlCharset.of(bytes) : named);
    Article given = new Article(null, source, null, null, null, null, null, null, List.of());
    return admission.admit(given, decoded.text(), source, 0, Notices.of(decoded));
  }
}
