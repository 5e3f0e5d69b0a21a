package wortlaut.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.record.Actor;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;

/**
 * Learns the models of this package from annotated articles: which way to fill source and target,
 * and which candidates are events.
 */
public final class EventTrainer {
  private static final double PARTY_PENALTY = 3;
  private static final double FILTER_PENALTY = 2;
  private static final int FOLDS = 5;

  private final EventReader reader =
      new EventReader(
          new PartyChooser(new Weights(Map.of()), new Weights(Map.of())), new Weights(Map.of()));
  private final List<Read> articles = new ArrayList<>();

  /** An article as read by the stages before. */
  public record Read(
      EventGold gold, Syntax syntax, List<Actor> actors, List<Statement> statements) {}

  /** A draft of an article with what the models need, and the gold event it stands for, or null. */
  private record Item(
      Draft draft, Matcher matcher, Parties parties, FilterFeatures features, EventGold.Act gold) {}

  /** Adds an article to learn from. */
  public void add(Read article) {
    articles.add(article);
  }

  /** The learned models. */
  public record Models(Weights source, Weights target, Weights filter) {
    /** Writes them as the resources that {@link EventReader} reads. */
    public void write(Path folder) throws IOException {
      write(folder, "source-model.tsv", "Log-linear model that chooses the source", source);
      write(folder, "target-model.tsv", "Log-linear model that chooses the target", target);
      write(folder, "filter-model.tsv", "Log-linear model that tells events", filter);
    }

    private static void write(Path folder, String name, String what, Weights weights)
        throws IOException {
      Files.writeString(
          folder.resolve(name),
          weights.write(what + " of a candidate; learned by `wortlaut train events`. CC0."),
          StandardCharsets.UTF_8);
    }
  }

  /** Learns from all articles added; the filter from parties chosen by models of other articles. */
  public Models train() {
    List<List<Item>> items = articles.stream().map(this::items).toList();
    List<Learner.Example> examples = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Item> others = new ArrayList<>();
      List<Item> own = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        (i % FOLDS == fold ? own : others).addAll(items.get(i));
      }
      PartyChooser chooser = chooser(others);
      own.forEach(item -> examples.add(example(item, chooser)));
    }
    List<Item> all = items.stream().flatMap(List::stream).toList();
    return new Models(source(all), target(all), new Learner(FILTER_PENALTY).logistic(examples));
  }

  private PartyChooser chooser(List<Item> items) {
    return new PartyChooser(source(items), target(items));
  }

  private static Learner.Example example(Item item, PartyChooser chooser) {
    PartyChooser.Chosen source = chooser.source(item.draft(), item.parties(), item.matcher());
    PartyChooser.Chosen target =
        chooser.target(item.draft(), item.parties(), item.matcher(), source.option());
    return new Learner.Example(
        item.features().of(item.draft(), source, target), item.gold() != null);
  }

  private static Weights source(List<Item> items) {
    List<Learner.Choice> choices = new ArrayList<>();
    for (Item item : items) {
      if (item.gold() != null) {
        choice(
            new PartyOptions(item.draft(), item.parties(), item.matcher(), null).all(),
            item.gold().source(),
            choices);
      }
    }
    return new Learner(PARTY_PENALTY).rank(choices);
  }

  private static Weights target(List<Item> items) {
    List<Learner.Choice> choices = new ArrayList<>();
    for (Item item : items) {
      if (item.gold() != null) {
        Set<String> acting = new TreeSet<>(item.gold().source());
        choice(
            new PartyOptions(item.draft(), item.parties(), item.matcher(), acting).all(),
            item.gold().target(),
            choices);
      }
    }
    return new Learner(PARTY_PENALTY).rank(choices);
  }

  private static void choice(
      List<Option> options, Set<String> right, List<Learner.Choice> choices) {
    List<Boolean> good = options.stream().map(option -> option.codes().equals(right)).toList();
    if (good.contains(true) && options.size() > 1) {
      choices.add(new Learner.Choice(options.stream().map(Option::features).toList(), good));
    }
  }

  /** All drafts of an article, each with the gold event it stands for. */
  private List<Item> items(Read read) {
    Parties parties = new Parties(read.actors());
    VoiceReader voices = new VoiceReader(read.statements());
    FilterFeatures features = new FilterFeatures(new ArticleFacts(read.syntax()));
    List<Item> items = new ArrayList<>();
    for (Sentence sentence : read.syntax().sentences()) {
      Matcher matcher = reader.matcher(sentence, parties, voices);
      List<Draft> drafts = reader.drafts(matcher, voices);
      Map<Draft, EventGold.Act> gold = match(drafts, read.gold().in(sentence.span()));
      drafts.forEach(
          draft -> items.add(new Item(draft, matcher, parties, features, gold.get(draft))));
    }
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
