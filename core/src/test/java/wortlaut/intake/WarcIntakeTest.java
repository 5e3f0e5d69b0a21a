package wortlaut.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WARC files, whole and broken. */
class WarcIntakeTest {
  @TempDir private Path directory;

  private final List<byte[]> records = new ArrayList<>();

  private static byte[] page(int number) {
    String html =
        "<!doctype html><html lang=de><head><title>Meldung "
            + number
            + "</title></head><body><article><h1>Meldung "
            + number
            + "</h1><p>Der Stadtrat von Neuhafen hat am Dienstag über die Brücke Nummer "
            + number
            + " beraten und eine Entscheidung vertagt.</p><p>Die Bürgermeisterin sagte, das Geld reiche in"
            + " diesem Jahr nicht für beide Ufer, man müsse sich für eine Seite entscheiden.</p></article></body></html>";
    return html.getBytes(UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private void record(String type, String contentType, byte[] block, int lie) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-0000000000"
            + (10 + records.size())
            + ">\r\nWARC-Date: 2026-03-01T10:00:00Z\r\nWARC-Target-URI: https://blatt.example/"
            + records.size()
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + (block.length + lie)
            + "\r\n\r\n";
    records.add(joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8)));
  }

  private void response(String type, byte[] body, int lie) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    record(
        "response", "application/http;msgtype=response", joined(head.getBytes(UTF_8), body), lie);
  }

  private List<Result> read(boolean packed) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] record : records) {
      if (packed) {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
          gzip.write(record);
        }
        all.writeBytes(member.toByteArray());
      } else {
        all.writeBytes(record);
      }
    }
    Path file = directory.resolve(packed ? "a.warc.gz" : "a.warc");
    Files.write(file, all.toByteArray());
    try (Results results = Intake.open(IntakeOptions.defaults()).read(file)) {
      return results.stream().toList();
    }
  }

  private static List<String> titles(List<Result> results) {
    return results.stream()
        .filter(Result.Read.class::isInstance)
        .map(r -> ((Result.Read) r).article().title())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesAreReadAndAllElsePassedOver(boolean packed) throws IOException {
    record("warcinfo", "application/warc-fields", "software: test\r\n".getBytes(UTF_8), 0);
    response("text/html; charset=utf-8", page(1), 0);
    response("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, 0);
    record("metadata", "application/warc-fields", "a: b\r\n".getBytes(UTF_8), 0);
    response("text/html", page(2), 0);
    List<Result> results = read(packed);
    assertThat(titles(results)).containsExactly("Meldung 1", "Meldung 2");
    assertThat(((Result.Read) results.get(0)).article().source())
        .isEqualTo("https://blatt.example/1");
    assertThat(results).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-40, -1, 3, 700, 1_000_000_000})
  void aRecordThatLiesAboutItsLengthCostsNoOtherRecord(int lie) throws IOException {
    for (boolean packed : new boolean[] {false, true}) {
      records.clear();
      response("text/html", page(1), 0);
      response("text/html", page(2), lie);
      response("text/html", page(3), 0);
      response("text/html", page(4), 0);
      assertThat(titles(read(packed)))
          .as("lie %d, packed %s", lie, packed)
          .contains("Meldung 1", "Meldung 3", "Meldung 4")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void brokenRecordsAreToldAndTheOthersRead() throws IOException {
    response("text/html", page(1), 0);
    records.add("WARC/1.0\r\nthis is : no\u0000 header\r\n\r\n\r\n\r\n".getBytes(UTF_8));
    records.add(new byte[] {0, 1, 2, 3, 4, 5, 13, 10});
    response("text/html", page(4), 0);
    byte[] last = records.get(3);
    records.add(java.util.Arrays.copyOf(last, last.length / 2));
    List<Result> results = read(false);
    assertThat(titles(results)).contains("Meldung 1", "Meldung 4");
    assertThat(results.stream().filter(Result.Failed.class::isInstance))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(((Result.Failed) r).problem().message()).contains("[W1"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void partsHoldEachRecordOnce(boolean packed) throws IOException {
    for (int i = 0; i < 6; i++) {
      response("text/html", page(i), 0);
    }
    List<String> whole = addresses(read(packed));
    Path file = directory.resolve(packed ? "a.warc.gz" : "a.warc");
    long size = Files.size(file);
    for (long part : new long[] {1 + size / 9, 1 + size / 3, size - 1, size}) {
      List<String> parts = new ArrayList<>();
      for (long from = 0; from < size; from += part) {
        try (Results results =
            Intake.open(IntakeOptions.defaults())
                .warc(Files.newByteChannel(file), file.toString(), from, from + part)) {
          parts.addAll(addresses(results.stream().toList()));
        }
      }
      assertThat(parts).as("parts of %d", part).isEqualTo(whole).hasSize(6);
    }
  }

  private static List<String> addresses(List<Result> results) {
    return results.stream().map(r -> ((Result.Read) r).article().source()).toList();
  }
}
