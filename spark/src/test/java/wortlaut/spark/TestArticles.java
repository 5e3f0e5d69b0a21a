package wortlaut.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** German articles made of templates, as JSON Lines and as WARC records; the same by number. */
final class TestArticles {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] TOWNS = {
    "Neuhafen", "Altenbrück", "Sandau", "Mooringen", "Tannwald"
  };
  private static final String[] STATES = {"Norwegen", "Polen", "Frankreich", "Kanada", "Japan"};
  private static final String[] NAMES = {
    "Anna Berg", "Henrik Solberg", "Jule Marten", "Piotr Nowak", "Claire Dubois", "Tom Reuter"
  };
  private static final String[] OFFICES = {
    "Außenministerin", "Sprecher", "Bürgermeisterin", "Minister"
  };
  private static final String[] MATTERS = {
    "die neue Brücke",
    "das Abkommen über den Fischfang",
    "den Ausbau der Bahn",
    "die Lieferung von Erdgas"
  };
  private static final String[] ENDS = {
    "Eine Entscheidung soll im Herbst fallen.",
    "Die Opposition kritisierte den Plan als zu teuer.",
    "Am 3. Mai wollen die Beteiligten wieder zusammenkommen.",
    "Aus Regierungskreisen hieß es, man sei zuversichtlich."
  };

  private TestArticles() {}

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  /** The words of an article. */
  static String text(int number) {
    Random random = new Random(number);
    String name = one(random, NAMES);
    String state = one(random, STATES);
    return one(random, TOWNS)
        + ", Meldung "
        + number
        + ". "
        + one(random, OFFICES)
        + " "
        + name
        + " hat am Dienstag über "
        + one(random, MATTERS)
        + " beraten. „Wir haben "
        + (2 + random.nextInt(20))
        + " Wochen lang verhandelt“, sagte "
        + name
        + ". "
        + one(random, STATES)
        + " warf "
        + state
        + " vor, den Vertrag gebrochen zu haben. Der Sprecher der Regierung von "
        + state
        + " sagte, man werde darauf antworten. "
        + one(random, ENDS)
        + (number % 7 == 0 ? " 🚢 Der Hafen bleibt offen." : "");
  }

  static String day(int number) {
    return number % 11 == 0
        ? null
        : String.format("2022-%02d-%02d", 1 + number % 3, 1 + number / 3 % 28);
  }

  /** A line of JSON Lines with its end. Some articles have an address, some nothing but a text. */
  static String line(int number) {
    return line(number, text(number));
  }

  static String line(int number, String text) {
    ObjectNode node = JSON.createObjectNode();
    if (number % 5 != 0) {
      node.put("id", "n" + number)
          .put("outlet", "Bote " + number % 4)
          .put("title", "Meldung " + number);
    }
    if (number % 3 == 0) {
      node.put("source", "https://bote.example/" + number);
    }
    return node.put("published", day(number)).put("text", text) + "\n";
  }

  static byte[] page(int number) {
    return ("<!doctype html><html lang=de><head><title>Meldung "
            + number
            + "</title><meta property='article:published_time' content='2022-02-0"
            + (1 + number % 9)
            + "'></head><body><article><h1>Meldung "
            + number
            + "</h1><p>"
            + text(number)
            + "</p><p>Die Beteiligten wollen sich nach Angaben eines Sprechers bald wieder treffen, um über"
            + " die offenen Fragen zu reden und einen Plan zu beschließen.</p></article></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A WARC record.
   *
   * @param lie how many bytes too many its length says
   */
  static byte[] response(int number, String type, byte[] body, int lie) {
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                + String.format("%012d", number)
                + ">\r\nWARC-Date: 2022-03-01T10:00:00Z\r\nWARC-Target-URI: https://blatt.example/"
                + number
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + (http.length + body.length + lie)
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head);
    out.writeBytes(http);
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
