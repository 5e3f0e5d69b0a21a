package wortlaut.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wortlaut.syntax.Tagger;
import wortlaut.syntax.Token;
import wortlaut.syntax.Tree;
import wortlaut.syntax.TreeParser;
import wortlaut.syntax.Upos;
import wortlaut.syntax.model.ModelCache;
import wortlaut.syntax.parse.DependencyParser;
import wortlaut.syntax.tag.MarkovTagger;

/** {@code wortlaut bench-conllu}: a treebank's words with our tags and trees. */
@Command(
    name = "bench-conllu",
    hidden = true,
    mixinStandardHelpOptions = true,
    header = "Tags and parses the words of a CoNLL-U file anew, for scoring.",
    description = {
      "",
      "Writes the file with its tags (column 4), heads (7) and relations (8) replaced by Wortlaut's;"
          + " sentences and words stay as they are.",
      ""
    })
public final class BenchConlluCommand implements Callable<Integer> {
  private static final int ID = 0;
  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final int COLUMNS = 10;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A CoNLL-U file.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    Tagger tagger = MarkovTagger.load(ModelCache.standard());
    TreeParser parser = DependencyParser.load(ModelCache.standard());
    PrintWriter out = spec.commandLine().getOut();
    List<String[]> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    lines.add("");
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (columns.length == COLUMNS && columns[ID].chars().allMatch(Character::isDigit)) {
        rows.add(columns);
      } else if (line.isEmpty() && !rows.isEmpty()) {
        parse(rows, tagger, parser);
        rows.forEach(row -> out.println(String.join("\t", row)));
        out.println();
        rows.clear();
      }
    }
    return 0;
  }

  private static void parse(List<String[]> rows, Tagger tagger, TreeParser parser) {
    List<Token> tokens = rows.stream().map(row -> new Token(0, 0, row[FORM])).toList();
    Upos[] tags = tagger.tag(tokens);
    Tree tree = parser.parse(tokens, tags);
    for (int i = 0; i < tags.length; i++) {
      rows.get(i)[UPOS] = tags[i].name();
      rows.get(i)[HEAD] = String.valueOf(tree.heads()[i]);
      rows.get(i)[RELATION] = tree.relations()[i];
    }
  }
}
