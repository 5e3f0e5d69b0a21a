package wortlaut.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.record.Actor;
import wortlaut.record.Event;
import wortlaut.record.EventType;
import wortlaut.record.Statement;
import wortlaut.record.Time;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;

/** Finds political events: who did what to whom, and on whose word. */
public final class EventReader {
  /**
   * Candidates with a lower product are left out. Cross-validation gives type and parties F1 of
   * 65.7 / 37.0 at 0.28, 65.5 / 37.4 at 0.31, 64.8 / 37.6 at 0.34 and 63.3 / 37.5 at 0.37.
   */
  private static final double THRESHOLD = 0.30;

  /** How much the parties' probability counts beside the event's. */
  private static final double PARTIES = 0.35;

  final Predicates predicates = Predicates.load();
  private final StatusReader statuses = StatusReader.load();
  private final PartyChooser chooser;
  private final Weights filter;
  private final Calibration calibration;

  /** Loads the lexicon and the models. */
  public EventReader() {
    this(
        new PartyChooser(Weights.load("source-model.tsv"), Weights.load("target-model.tsv")),
        Weights.load("filter-model.tsv"),
        Calibration.load());
  }

  EventReader(PartyChooser chooser, Weights filter, Calibration calibration) {
    this.calibration = calibration;
    this.chooser = chooser;
    this.filter = filter;
  }

  /** The events of an article in order of their triggers, ids {@code e1}, {@code e2}, …. */
  public List<Event> read(
      Syntax syntax, List<Time> times, List<Actor> actors, List<Statement> statements) {
    Parties parties = new Parties(actors);
    VoiceReader voices = new VoiceReader(statements, parties);
    Surroundings surroundings = new Surroundings(times, parties);
    FilterFeatures features = new FilterFeatures(new ArticleFacts(syntax));
    Map<Matcher, List<Draft>> drafts = new LinkedHashMap<>();
    for (Sentence sentence : syntax.sentences()) {
      Matcher matcher = matcher(sentence, parties, voices);
      drafts.put(matcher, drafts(matcher, voices));
    }
    Roles roles =
        new Roles(drafts.values().stream().flatMap(List::stream).toList(), parties, predicates);
    boolean political = ArticleFacts.isPolitical(syntax, actors, predicates);
    List<Event> events = new ArrayList<>();
    for (Map.Entry<Matcher, List<Draft>> entry : drafts.entrySet()) {
      Setting setting = new Setting(parties, entry.getKey(), roles);
      List<Reading> readings = new ArrayList<>();
      for (Draft draft : entry.getValue()) {
        if (!political && draft.type() != EventType.PROTEST) {
          continue;
        }
        PartyChooser.Both chosen = chooser.both(draft, setting);
        double likely =
            Weights.logistic(filter.score(features.of(draft, chosen.source(), chosen.target())));
        if (isEvent(likely, chosen)) {
          readings.add(new Reading(draft, chosen.source(), chosen.target(), likely));
        }
      }
      for (Reading reading : readings) {
        if (readings.stream().noneMatch(reading::isTheSameTold)) {
          events.add(event("e" + (events.size() + 1), reading, voices, surroundings));
        }
      }
    }
    return events;
  }

  /** Whether a candidate is given out: one whose parties are known may be less likely itself. */
  static boolean isEvent(double likely, PartyChooser.Both chosen) {
    double parties = chosen.source().probability() * chosen.target().probability();
    return likely * Math.pow(parties, PARTIES) >= THRESHOLD;
  }

  /** A matcher for one sentence. */
  Matcher matcher(Sentence sentence, Parties parties, VoiceReader voices) {
    return new Matcher(
        predicates,
        statuses,
        TreeRepair.repaired(sentence),
        parties,
        word -> voices.innermost(word.span()) != null);
  }

  /** The drafts of a sentence, before parties are chosen and events told from others. */
  List<Draft> drafts(Matcher matcher, VoiceReader voices) {
    return new DraftReader(statuses, voices).read(matcher);
  }

  /** A draft with its parties and how likely it is an event. */
  private record Reading(
      Draft draft, PartyChooser.Chosen source, PartyChooser.Chosen target, double likely) {

    /** Whether another reading of the sentence tells the same act and is likelier or earlier. */
    boolean isTheSameTold(Reading other) {
      int word = draft.candidate().word().id();
      int otherWord = other.draft.candidate().word().id();
      return word != otherWord
          && draft.type() == other.draft.type()
          && source.option().codes().equals(other.source.option().codes())
          && target.option().codes().equals(other.target.option().codes())
          && (other.likely > likely || other.likely == likely && otherWord < word);
    }
  }

  private Event event(String id, Reading reading, VoiceReader voices, Surroundings surroundings) {
    Draft draft = reading.draft();
    PartyChooser.Chosen source = reading.source();
    PartyChooser.Chosen target = reading.target();
    String status = draft.statusReason().isEmpty() ? "" : "; status by " + draft.statusReason();
    return new Event(
        id,
        draft.type(),
        draft.mode(),
        draft.status(),
        voices.voice(draft),
        draft.candidate().trigger(),
        source.option().parties(),
        target.option().parties(),
        surroundings.time(draft.candidate()),
        surroundings.place(draft.candidate()),
        "predicates.tsv "
            + draft.candidate().predicate().name()
            + "; source "
            + source.option().origin()
            + ", target "
            + target.option().origin()
            + "; filter-model "
            + twoPlaces(reading.likely())
            + status,
        calibration.confidence(reading.likely(), source.probability(), target.probability()));
  }

  /** A share with two places, made by hand: formats took a twentieth of this stage's time. */
  private static String twoPlaces(double share) {
    long hundredths = Math.round(100 * share);
    String digits = Long.toString(100 + hundredths % 100);
    return hundredths / 100 + "." + digits.substring(1);
  }
}
