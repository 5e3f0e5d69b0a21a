package wortlaut.speech.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wortlaut.record.Medium;
import wortlaut.record.Party;
import wortlaut.record.Sourcing;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;

/**
 * Reads marked articles as JSON Lines: {@code {"id", "text", "tokens": [[start, end], …],
 * "statements": [{"type", "medium", "quote": [[start, end], …], "speaker", "cue", "frame",
 * "addressee"}]}}, offsets in code points. {@code tokens} may be left out: then words are split at
 * white space and punctuation.
 */
public final class GoldReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GoldReader() {}

  /**
   * The articles of a file.
   *
   * @throws IOException if it cannot be read or a line is not such an article; the message names
   *     file and line
   */
  public static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line; (line = lines.readLine()) != null; ) {
        number++;
        if (!line.isBlank()) {
          articles.add(article(file + ":" + number, line));
        }
      }
    }
    return articles;
  }

  /**
   * One article.
   *
   * @param place where the line stands, for messages
   */
  public static GoldArticle article(String place, String line) throws IOException {
    try {
      JsonNode node = MAPPER.readTree(line);
      String text = node.required("text").asText();
      List<Statement> statements = new ArrayList<>();
      for (JsonNode statement : node.required("statements")) {
        statements.add(statement(statement, statements.size() + 1));
      }
      List<Span> tokens = node.has("tokens") ? spans(node.get("tokens")) : Tokens.of(text);
      return new GoldArticle(node.path("id").asText(place), text, tokens, statements);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(place + ": not a marked article: " + e.getMessage(), e);
    }
  }

  private static Statement statement(JsonNode node, int number) {
    return new Statement(
        "s" + number,
        StatementType.valueOf(name(node.required("type").asText())),
        medium(node.path("medium").asText("")),
        Sourcing.NONE,
        spans(node.required("quote")),
        spans(node.path("cue")),
        spans(node.path("frame")),
        new Party(spans(node.path("speaker")), List.of()),
        new Party(spans(node.path("addressee")), List.of()),
        null,
        null,
        "gold",
        1);
  }

  private static Medium medium(String label) {
    for (Medium medium : Medium.values()) {
      if (medium.label().equalsIgnoreCase(label)) {
        return medium;
      }
    }
    return Medium.SW;
  }

  private static String name(String label) {
    return label.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static List<Span> spans(JsonNode node) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : node) {
      spans.add(new Span(span.required(0).asInt(), span.required(1).asInt()));
    }
    return spans;
  }
}
