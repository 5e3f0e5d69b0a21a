package wortlaut.intake;

import java.util.ArrayList;
import java.util.List;
import wortlaut.intake.text.Decoder;

/** What to tell about the way an input was decoded. */
final class Notices {
  private Notices() {}

  static List<Notice> of(Decoder.Decoded decoded) {
    List<Notice> notices = new ArrayList<>();
    if (decoded.guessed()) {
      notices.add(new Notice(NoticeCode.WINDOWS_1252, ""));
    }
    if (decoded.damaged()) {
      notices.add(new Notice(NoticeCode.DAMAGED_TEXT, decoded.charset().name()));
    }
    return notices;
  }
}
