package wortlaut.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wortlaut.events.Calibration.Rated;
import wortlaut.record.Actor;
import wortlaut.record.EventType;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Status;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;

/**
 * Learns the models of this package from annotated articles: which way to fill source and target,
 * and which candidates are events.
 */
public final class EventTrainer {
  private static final double PARTY_PENALTY = 40;
  private static final double FILTER_PENALTY = 10;
  private static final int FOLDS = 5;

  private final EventReader reader =
      new EventReader(
          new PartyChooser(new Weights(Map.of()), new Weights(Map.of())),
          new Weights(Map.of()),
          new Calibration(new Weights(Map.of())));
  private final List<Read> articles = new ArrayList<>();

  /**
   * An article as read by the stages before.
   *
   * @param manner how it is marked
   */
  public record Read(
      EventGold gold,
      Syntax syntax,
      List<Actor> actors,
      List<Statement> statements,
      Manner manner) {}

  /**
   * A draft of an article with what the models need, and the gold event it stands for, or null.
   *
   * @param covered whether reading would meet it, see {@link UncoveredActs}
   */
  record Item(
      Draft draft,
      Setting setting,
      FilterFeatures features,
      EventGold.Act gold,
      Manner manner,
      boolean covered) {
    /** Whether it is the event of one of the lexicon's examples. */
    boolean isExample() {
      return manner == Manner.EXAMPLE && gold != null;
    }

    boolean hasParties() {
      return gold != null && gold.source() != null;
    }

    List<Option> options(Option acting) {
      return new PartyOptions(draft, setting, acting).all();
    }
  }

  /** Adds an article to learn from. */
  public void add(Read article) {
    articles.add(article);
  }

  /**
   * The learned models.
   *
   * @param rated what cross-validation would give out, each with whether it is right
   */
  public record Models(
      Weights source, Weights target, Weights filter, Calibration calibration, List<Rated> rated) {
    /** Writes them as the resources that {@link EventReader} reads. */
    public void write(Path folder) throws IOException {
      write(folder, "source-model.tsv", "Log-linear model that chooses the source", source);
      write(folder, "target-model.tsv", "Log-linear model that chooses the target", target);
      write(folder, "filter-model.tsv", "Log-linear model that tells events", filter);
      write(folder, "confidence-model.tsv", "Calibration of the others", calibration.weights());
    }

    private static void write(Path folder, String name, String what, Weights weights)
        throws IOException {
      Files.writeString(
          folder.resolve(name),
          weights.write(what + "; learned by `wortlaut train-events`. CC0."),
          StandardCharsets.UTF_8);
    }

    /** Lines that say how many events of each confidence are right, from cross-validation. */
    public List<String> reliability() {
      List<String> lines = new ArrayList<>();
      for (double from = 0; from < 0.99; from += 0.1) {
        int all = 0;
        int right = 0;
        for (Rated event : rated) {
          double confidence = calibration.confidence(event.event(), event.source(), event.target());
          if (confidence >= from - 1e-9 && confidence < from + 0.1 - 1e-9) {
            all++;
            right += event.right() ? 1 : 0;
          }
        }
        if (all > 0) {
          lines.add(
              String.format(
                  Locale.ROOT,
                  "confidence %.1f to %.1f: %d events, %d %% right",
                  from,
                  from + 0.1,
                  all,
                  Math.round(100.0 * right / all)));
        }
      }
      return lines;
    }
  }

  /**
   * The examples of the lexicon as articles to learn from: each has an event of its entry's type,
   * whose parties are not known.
   */
  public static List<EventGold> examples() {
    List<EventGold> examples = new ArrayList<>();
    for (Predicate entry : Predicates.load().all()) {
      String text = entry.example();
      Span whole = new Span(0, text.codePointCount(0, text.length()));
      EventType type =
          Acts.atStatus(entry.type(), entry.status() == null ? Status.ACTUAL : entry.status());
      examples.add(
          new EventGold(
              entry.name(),
              text,
              null,
              List.of(new EventGold.Act(type, List.of(whole), null, null))));
    }
    return examples;
  }

  /** An item with its parties as chosen by models that have not seen its article. */
  private record Held(Item item, PartyChooser.Both chosen) {
    Learner.Example example() {
      Features features = item.features().of(item.draft(), chosen.source(), chosen.target());
      return new Learner.Example(Adaptation.names(features, item.manner()), item.gold() != null);
    }

    double likely(Weights filter) {
      return Weights.logistic(
          filter.score(item.features().of(item.draft(), chosen.source(), chosen.target())));
    }

    boolean isRight() {
      return item.gold() != null
          && chosen.source().option().codes().equals(item.gold().source())
          && chosen.target().option().codes().equals(item.gold().target());
    }
  }

  /** Learns from all articles added; the filter from parties chosen by models of other articles. */
  public Models train() {
    List<List<Item>> items = articles.stream().map(this::learnable).toList();
    List<List<Held>> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Item> others = new ArrayList<>();
      List<Item> own = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        (i % FOLDS == fold ? own : others).addAll(items.get(i));
      }
      PartyChooser chooser = chooser(others);
      folds.add(
          own.stream()
              .filter(Item::covered)
              .map(item -> new Held(item, chooser.both(item.draft(), item.setting())))
              .toList());
    }
    List<Rated> rated = rated(folds);
    List<Item> all = items.stream().flatMap(List::stream).toList();
    Weights source = source(all);
    return new Models(
        source, target(all, source), filter(folds, -1), Calibration.fit(rated), rated);
  }

  /** What would be given out of each fold by a filter learned from the other folds. */
  private static List<Rated> rated(List<List<Held>> folds) {
    List<Rated> rated = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      Weights filter = filter(folds, fold);
      for (Held held : folds.get(fold)) {
        double likely = held.likely(filter);
        if (held.item().manner() == Manner.GOLD && EventReader.isEvent(likely, held.chosen())) {
          double source = held.chosen().source().probability();
          double target = held.chosen().target().probability();
          rated.add(new Rated(likely, source, target, held.isRight()));
        }
      }
    }
    return rated;
  }

  private static Weights filter(List<List<Held>> folds, int without) {
    List<Learner.Example> examples = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      if (fold != without) {
        folds.get(fold).forEach(held -> examples.add(held.example()));
      }
    }
    return new Learner(FILTER_PENALTY).logistic(examples);
  }

  private PartyChooser chooser(List<Item> items) {
    Weights source = source(items);
    return new PartyChooser(source, target(items, source));
  }

  private static Weights source(List<Item> items) {
    List<Learner.Choice> choices = new ArrayList<>();
    for (Item item : items) {
      if (item.hasParties()) {
        choice(item, item.options(null), item.gold().source(), choices);
      }
    }
    return new Learner(PARTY_PENALTY).rank(choices);
  }

  /** The target's model is learned with the sources as annotated, taken from the likeliest way. */
  private static Weights target(List<Item> items, Weights source) {
    List<Learner.Choice> choices = new ArrayList<>();
    for (Item item : items) {
      if (item.hasParties()) {
        List<Option> right =
            item.options(null).stream()
                .filter(option -> option.codes().equals(item.gold().source()))
                .toList();
        Option acting =
            right.isEmpty()
                ? Option.of(item.gold().source())
                : PartyChooser.best(right, source).option();
        choice(item, item.options(acting), item.gold().target(), choices);
      }
    }
    return new Learner(PARTY_PENALTY).rank(choices);
  }

  private static void choice(
      Item item, List<Option> options, Set<String> right, List<Learner.Choice> choices) {
    List<Boolean> good = options.stream().map(option -> option.codes().equals(right)).toList();
    if (good.contains(true) && options.size() > 1) {
      choices.add(
          new Learner.Choice(
              options.stream()
                  .map(Option::features)
                  .map(found -> Adaptation.names(found, item.manner()))
                  .toList(),
              good));
    }
  }

  /** The drafts that tell something: of an example only the one that it stands for. */
  private List<Item> learnable(Read read) {
    List<Item> items = items(read);
    return read.manner() == Manner.EXAMPLE
        ? items.stream().filter(item -> item.isExample() && item.covered()).toList()
        : items;
  }

  /** All drafts of an article, each with the gold event it stands for, and those not covered. */
  List<Item> items(Read read) {
    Parties parties = new Parties(read.actors());
    VoiceReader voices = new VoiceReader(read.statements(), parties);
    FilterFeatures features = new FilterFeatures(new ArticleFacts(read.syntax()));
    Map<Matcher, List<Draft>> drafts = new LinkedHashMap<>();
    Map<Draft, EventGold.Act> gold = new HashMap<>();
    Map<Matcher, Sentence> sentences = new LinkedHashMap<>();
    for (Sentence sentence : read.syntax().sentences()) {
      Matcher matcher = reader.matcher(sentence, parties, voices);
      List<Draft> own = reader.drafts(matcher, voices);
      drafts.put(matcher, own);
      sentences.put(matcher, TreeRepair.repaired(sentence));
      gold.putAll(match(own, read.gold().in(sentence.span())));
    }
    List<Draft> all = drafts.values().stream().flatMap(List::stream).toList();
    Roles roles = new Roles(all, parties, reader.predicates);
    List<Item> items = new ArrayList<>();
    drafts.forEach(
        (matcher, own) -> {
          Setting setting = new Setting(parties, matcher, roles);
          own.forEach(
              draft ->
                  items.add(
                      new Item(draft, setting, features, gold.get(draft), read.manner(), true)));
        });
    sentences.forEach(
        (matcher, sentence) -> {
          UncoveredActs uncovered = new UncoveredActs(sentence, voices);
          read.gold().in(sentence.span()).stream()
              .filter(act -> act.source() != null && !gold.containsValue(act))
              .forEach(
                  act -> {
                    Draft draft = uncovered.draft(act);
                    if (draft != null) {
                      Roles with =
                          new Roles(UncoveredActs.with(all, draft), parties, reader.predicates);
                      Setting setting = new Setting(parties, matcher, with);
                      items.add(new Item(draft, setting, features, act, read.manner(), false));
                    }
                  });
        });
    return items;
  }

  /** One to one, same type; those whose triggers overlap first. */
  private static Map<Draft, EventGold.Act> match(List<Draft> drafts, List<EventGold.Act> acts) {
    Map<Draft, EventGold.Act> matched = new HashMap<>();
    for (boolean overlap : new boolean[] {true, false}) {
      for (EventGold.Act act : acts) {
        if (matched.containsValue(act)) {
          continue;
        }
        for (Draft draft : drafts) {
          List<Span> trigger = draft.candidate().trigger();
          boolean touches =
              trigger.stream().anyMatch(a -> act.trigger().stream().anyMatch(a::overlaps));
          if (draft.type() == act.type() && !matched.containsKey(draft) && (touches || !overlap)) {
            matched.put(draft, act);
            break;
          }
        }
      }
    }
    return matched;
  }
}
