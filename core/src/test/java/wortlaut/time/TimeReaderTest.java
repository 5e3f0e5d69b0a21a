package wortlaut.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wortlaut.Loaded;
import wortlaut.lexicon.Table;
import wortlaut.record.Time;
import wortlaut.record.TimeType;
import wortlaut.syntax.Syntax;

class TimeReaderTest {
  private final TimeReader reader = new TimeReader();

  @TestFactory
  List<DynamicTest> readsEachCase() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Row row : Table.of(TimeReaderTest.class, "cases.tsv").rows()) {
      String marked = row.get("sentence");
      tests.add(DynamicTest.dynamicTest(marked, () -> check(row, marked)));
    }
    return tests;
  }

  private void check(Table.Row row, String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    Syntax syntax = Loaded.syntax(marked.replaceAll("[\\[\\]]", ""));
    String published = row.get("published");
    List<Time> times = reader.read(syntax, published.isEmpty() ? null : LocalDate.parse(published));
    assertThat(times)
        .contains(
            new Time(
                times.isEmpty() ? "" : times.get(0).id(),
                start,
                end,
                TimeType.valueOf(row.get("type")),
                row.get("value")));
  }

  @Test
  void dateSpokenOfIsWhereAnAfternoonLies() {
    Syntax syntax =
        Loaded.syntax("Am Dienstag fuhr sie nach Rom. Am Nachmittag traf sie den Präsidenten.");
    assertThat(reader.read(syntax, LocalDate.parse("2022-01-27")))
        .extracting(Time::value)
        .containsExactly("2022-01-25", "2022-01-25TAF");
  }

  @Test
  void aDayThatDoesNotExistIsNoDate() {
    Syntax syntax = Loaded.syntax("Die Partie endete am 31.02.2021 nie.");
    assertThat(reader.read(syntax, LocalDate.parse("2022-01-27"))).isEmpty();
  }

  @Test
  void agesAndCountsAreNoTimes() {
    Syntax syntax = Loaded.syntax("Zugelassen sind Kinder ab 12 Jahren. Es kamen 1500 Menschen.");
    assertThat(reader.read(syntax, LocalDate.parse("2022-01-27"))).isEmpty();
  }

  @Test
  void everyWordHasOneClassAndEveryPatternSpeaksOfKnownClasses() {
    Set<String> known =
        new HashSet<>(
            Set.of(
                "num2",
                "int",
                "year",
                "dot",
                "comma",
                "colon",
                "dash",
                "slash",
                "morning",
                "weekday-part",
                "number-adj",
                "year-adj"));
    Set<String> forms = new HashSet<>();
    for (Table.Row row : Table.of(TimeReader.class, "words.tsv").rows()) {
      assertThat(forms.add(row.get("form"))).as("twice: " + row.get("form")).isTrue();
      known.add(row.get("class"));
    }
    Patterns patterns = new Patterns(Table.of(TimeReader.class, "patterns.tsv"));
    assertThat(known).containsAll(patterns.classes());
  }

  @Test
  void easterIsReckonedRight() {
    assertThat(Days.easter(2022)).isEqualTo("2022-04-17");
    assertThat(Days.easter(2008)).isEqualTo("2008-03-23");
    assertThat(Days.easter(2038)).isEqualTo("2038-04-25");
  }
}
