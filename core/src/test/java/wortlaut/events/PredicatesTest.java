package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.actors.ActorReader;
import wortlaut.intake.Article;
import wortlaut.record.Event;
import wortlaut.record.EventType;
import wortlaut.record.Status;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;

class PredicatesTest {
  private final Predicates predicates = Predicates.load();
  private final StatusReader statuses = StatusReader.load();
  private final ActorReader actors = new ActorReader();

  @Test
  void holdsWhatTheLexiconPromises() {
    assertThat(predicates.all()).hasSizeGreaterThan(1700);
    assertThat(predicates.all()).extracting(Predicate::type).contains(EventType.values());
    for (Predicate predicate : predicates.all()) {
      assertThat(predicate.example()).as(predicate.name()).endsWith(".");
      if (predicate.mode() != null) {
        assertThat(Plover.isMode(predicate.type(), predicate.mode()))
            .as("%s has the mode %s", predicate.name(), predicate.mode())
            .isTrue();
      }
      predicate.with().stream()
          .flatMap(condition -> condition.alternatives().stream())
          .flatMap(alternative -> alternative.nouns().stream())
          .filter(noun -> noun.startsWith("@"))
          .forEach(predicates::classOf);
    }
  }

  @Test
  void findsNounsAsTheLastPartOfCompounds() {
    assertThat(predicates.noun("Sprengstoffanschlag")).isNotEmpty();
    assertThat(predicates.noun("Raketenterroranschlag")).isNotEmpty();
    assertThat(predicates.noun("US-Luftangriff")).isNotEmpty();
    assertThat(predicates.noun("Herzschlag")).isEmpty();
    assertThat(predicates.noun("Wahlkampf")).isEmpty();
  }

  /** Each example is read by the whole pipeline up to the models that weigh the article. */
  @Test
  void findsThePredicateOfNearlyEveryExample() {
    List<String> missed = new ArrayList<>();
    int events = 0;
    for (Predicate predicate : predicates.all()) {
      Syntax syntax = Loaded.syntax(predicate.example());
      if (!hasCandidate(predicate, syntax)) {
        missed.add(predicate.name() + " " + predicate.example());
      }
      List<Event> read = Loaded.wortlaut().read(Article.of(predicate.example())).events();
      events += read.stream().anyMatch(e -> e.type() == type(predicate)) ? 1 : 0;
    }
    int all = predicates.all().size();
    System.out.printf("examples: %d, candidates %d, events %d%n", all, all - missed.size(), events);
    assertThat(missed).as("not found: %s", missed).hasSizeLessThan(all * 3 / 100);
    assertThat(events).isGreaterThanOrEqualTo(all * 97 / 100);
  }

  private static EventType type(Predicate predicate) {
    return Acts.atStatus(
        predicate.type(), predicate.status() == null ? Status.ACTUAL : predicate.status());
  }

  private boolean hasCandidate(Predicate predicate, Syntax syntax) {
    Parties parties = new Parties(actors.read(syntax));
    for (Sentence sentence : syntax.sentences()) {
      Matcher matcher = new Matcher(predicates, statuses, sentence, parties, word -> true);
      if (matcher.match().stream().anyMatch(c -> c.predicate().type() == predicate.type())) {
        return true;
      }
    }
    return false;
  }
}
