package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.Loaded;
import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;
import wortlaut.record.EventType;
import wortlaut.record.Span;

class EventTrainerTest {
  private static final List<String> FILES =
      List.of("source-model.tsv", "target-model.tsv", "filter-model.tsv", "confidence-model.tsv");

  private static EventTrainer.Read article(
      String text, EventType type, String trigger, String source, String target) {
    int at = text.indexOf(trigger);
    EventGold.Act act =
        new EventGold.Act(
            type,
            List.of(new Span(at, at + trigger.length())),
            Set.of(source),
            target == null ? Set.of() : Set.of(target));
    Article article = Article.of(text);
    ArticleRecord record = Loaded.wortlaut().read(article);
    return new EventTrainer.Read(
        new EventGold("t", text, null, List.of(act)),
        Loaded.wortlaut().syntax(article),
        record.actors(),
        record.statements(),
        Manner.GOLD);
  }

  private static EventTrainer.Models train() {
    EventTrainer trainer = new EventTrainer();
    for (String state : List.of("Polen", "Italien", "Spanien", "Norwegen", "Japan", "Kanada")) {
      String code =
          List.of("POL", "ITA", "ESP", "NOR", "JPN", "CAN")
              .get(
                  List.of("Polen", "Italien", "Spanien", "Norwegen", "Japan", "Kanada")
                      .indexOf(state));
      trainer.add(
          article(
              state + " kritisierte Russland scharf.",
              EventType.ACCUSE,
              "kritisierte",
              code,
              "RUS"));
      trainer.add(
          article(
              "In " + state + " ist der Minister zurückgetreten.",
              EventType.RETREAT,
              "zurückgetreten",
              code,
              null));
    }
    return trainer.train();
  }

  @Test
  void learnsTheSameFromTheSame(@TempDir Path folder) throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path other = Files.createDirectory(folder.resolve("other"));
    train().write(one);
    train().write(other);
    for (String file : FILES) {
      assertThat(one.resolve(file)).hasSameBinaryContentAs(other.resolve(file));
    }
  }

  @Test
  void saysHowManyOfEachConfidenceAreRight() {
    Weights none = new Weights(Map.of());
    List<Calibration.Rated> rated =
        List.of(
            new Calibration.Rated(0.9, 0.9, 0.9, true),
            new Calibration.Rated(0.2, 0.2, 0.2, false));
    Calibration even = new Calibration(new Weights(Map.of("offset", 0.0)));
    assertThat(new EventTrainer.Models(none, none, none, even, rated).reliability())
        .containsExactly("confidence 0.5 to 0.6: 2 events, 50 % right");
  }

  @Test
  void confidenceGrowsWithWhatItIsMadeOf() {
    List<Calibration.Rated> rated = new ArrayList<>();
    for (int i = 1; i < 10; i++) {
      rated.add(new Calibration.Rated(i / 10.0, i / 10.0, i / 10.0, i > 5));
    }
    Calibration fitted = Calibration.fit(rated);
    assertThat(fitted.confidence(0.9, 0.9, 0.9)).isGreaterThan(fitted.confidence(0.3, 0.3, 0.3));
  }
}
