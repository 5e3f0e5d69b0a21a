package wortlaut.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wortlaut.Wortlaut;
import wortlaut.intake.Article;
import wortlaut.record.RecordJson;

/** {@code wortlaut read}: articles in, records out. */
@Command(name = "read", description = "Reads articles and writes their records.")
final class ReadCommand implements Callable<Integer> {
  @Parameters private List<Path> files;

  @Override
  public Integer call() throws Exception {
    Wortlaut wortlaut = Wortlaut.load();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ObjectMapper mapper = new ObjectMapper();
    for (Path file : files) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        JsonNode node = mapper.readTree(line);
        Article article =
            new Article(
                text(node, "id"),
                file.toString(),
                text(node, "title"),
                text(node, "outlet"),
                text(node, "author"),
                text(node, "published"),
                "de",
                text(node, "text"),
                List.of());
        out.println(RecordJson.write(wortlaut.read(article)));
      }
    }
    return 0;
  }

  private static String text(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.get(name).asText() : null;
  }
}
