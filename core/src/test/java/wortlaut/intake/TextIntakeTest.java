package wortlaut.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static wortlaut.intake.Reading.TEXT;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.record.Furniture;

class TextIntakeTest {
  private static Result.Read read(byte[] bytes) {
    List<Result> results = Reading.bytes(bytes, "artikel.txt");
    assertThat(results).hasSize(1);
    return (Result.Read) results.get(0);
  }

  @Test
  void leavesTheTextAsItIsWithItsLineEnds() {
    String text = "\t" + TEXT + "\r\n\r\nEnde. \r\n";
    Article article = read(text.getBytes(UTF_8)).article();
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.source()).isEqualTo("artikel.txt");
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.title()).isNull();
  }

  @Test
  void takesOffTheByteOrderMarkOnly() {
    assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_8)).article().text()).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_16LE)).article().text()).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_16BE)).article().text()).isEqualTo(TEXT);
  }

  @Test
  void recognisesUtf16WithoutAMark() {
    assertThat(read(TEXT.getBytes(UTF_16LE)).article().text()).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(UTF_16BE)).article().text()).isEqualTo(TEXT);
  }

  @Test
  void readsWindows1252AndSaysSo() {
    Result.Read read = read(("„" + TEXT + "“").getBytes(Charset.forName("windows-1252")));
    assertThat(read.article().text()).isEqualTo("„" + TEXT + "“");
    assertThat(read.notices()).extracting(Notice::code).containsExactly(NoticeCode.WINDOWS_1252);
  }

  @Test
  void keepsUtf8WithOneDamagedPlaceAsUtf8() {
    byte[] bytes = (TEXT + " Müller, Größe, Öl, Äpfel, Übermut und süß. X").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    Result.Read read = read(bytes);
    assertThat(read.article().text()).contains("Größe").endsWith("\uFFFD");
    assertThat(read.notices()).extracting(Notice::code).containsExactly(NoticeCode.DAMAGED_TEXT);
  }

  @Test
  void unpacksGzipWhateverItsName() {
    assertThat(read(Reading.gzip(TEXT.getBytes(UTF_8))).article().text()).isEqualTo(TEXT);
  }

  @Test
  void marksFurnitureInCodePoints() {
    String text = "😀 " + TEXT + "\nMehr zum Thema - Land plant neue Schulen";
    List<Furniture> furniture = read(text.getBytes(UTF_8)).article().furniture();
    int start = text.codePointCount(0, text.indexOf("Mehr"));
    int end = text.codePointCount(0, text.length());
    assertThat(furniture).containsExactly(new Furniture(start, end, "related"));
  }

  @Test
  void fillsWhatTheInputDoesNotSayFromTheOptions() throws Exception {
    IntakeOptions options =
        IntakeOptions.defaults()
            .withDate("2022-01-26")
            .withOutlet("Kieler Bote")
            .withTitle("Haushalt");
    var in = new java.io.ByteArrayInputStream(TEXT.getBytes(UTF_8));
    Article article = Reading.article(Reading.all(Intake.open(options).read(in, "a.txt")).get(0));
    assertThat(article.published()).isEqualTo("2022-01-26");
    assertThat(article.outlet()).isEqualTo("Kieler Bote");
    assertThat(article.title()).isEqualTo("Haushalt");
  }
}
