package wortlaut.actors.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wortlaut.lexicon.Table;
import wortlaut.record.ActorKind;

/**
 * A user's own actors: a tab-separated file like Wortlaut's own tables. Its first line starts with
 * {@code #}, its second names the columns, of which only {@code name} is required:
 *
 * <ul>
 *   <li>{@code name}: the name the record shall give
 *   <li>{@code aliases}: further names, separated by {@code ;}
 *   <li>{@code kind}: person, office, state, organisation or group; organisation if empty
 *   <li>{@code code}: the state or organisation acted for
 *   <li>{@code wikidata}: its Wikidata id ({@code Q42})
 * </ul>
 */
final class UserActors {
  private static final List<String> COLUMNS =
      List.of("name", "aliases", "kind", "code", "wikidata");

  /**
   * One actor.
   *
   * @param known the actor
   * @param forms its names
   */
  record Entry(Known known, List<String> forms) {}

  private UserActors() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a column is unknown, a name is missing or a kind or id is
   *     none; the message names file and line
   * @throws UncheckedIOException if it cannot be read
   */
  static List<Entry> read(Path file) {
    Table table;
    try (InputStream in = Files.newInputStream(file)) {
      table = Table.read(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the actors of " + file, e);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    for (String column : table.columns()) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException(
            file + ":2: unknown column " + column + "; known are " + COLUMNS);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      entries.add(entry(file, table, row));
    }
    return entries;
  }

  private static Entry entry(Path file, Table table, Table.Row row) {
    String where = file + ":" + row.line() + ": ";
    String name = cell(table, row, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException(where + "the name is missing");
    }
    String kind = cell(table, row, "kind");
    String wikidata = cell(table, row, "wikidata");
    if (!wikidata.isEmpty() && !wikidata.matches("Q[1-9][0-9]*")) {
      throw new IllegalArgumentException(
          where + "a Wikidata id is Q and a number, not \"" + wikidata + "\"");
    }
    Known known =
        new Known(
            name,
            cell(table, row, "code").isEmpty() ? null : cell(table, row, "code"),
            kind.isEmpty() ? ActorKind.ORGANISATION : kind(where, kind),
            "",
            null,
            wikidata.isEmpty() ? null : wikidata,
            file.getFileName().toString());
    List<String> forms = new ArrayList<>(List.of(name));
    if (table.columns().contains("aliases")) {
      forms.addAll(row.list("aliases"));
    }
    return new Entry(known, forms);
  }

  private static ActorKind kind(String where, String kind) {
    return Arrays.stream(ActorKind.values())
        .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    where + "unknown kind \"" + kind + "\"; known are " + kinds()));
  }

  private static List<String> kinds() {
    return Arrays.stream(ActorKind.values()).map(ActorKind::label).toList();
  }

  private static String cell(Table table, Table.Row row, String column) {
    return table.columns().contains(column) ? row.get(column).strip() : "";
  }
}
