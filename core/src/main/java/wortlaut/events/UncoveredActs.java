package wortlaut.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import wortlaut.record.Status;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Drafts of annotated events that no entry of the lexicon fits, with the arguments that parties
 * most often stand in. Who acts upon whom can be learned from these as well; whether something is
 * an event cannot, as reading never meets them.
 */
final class UncoveredActs {
  private static final List<Upos> BEST = List.of(Upos.VERB, Upos.NOUN, Upos.ADJ);

  private final Sentence sentence;
  private final VoiceReader voices;
  private final ArgumentReader reader;

  UncoveredActs(Sentence sentence, VoiceReader voices) {
    this.sentence = sentence;
    this.voices = voices;
    this.reader = new ArgumentReader(sentence, verb -> false, adjective -> false);
  }

  /** The draft of an event, or null if its trigger holds neither verb nor noun nor adjective. */
  Draft draft(EventGold.Act act) {
    return sentence.words().stream()
        .filter(word -> act.trigger().stream().anyMatch(word.span()::overlaps))
        .filter(word -> BEST.contains(word.upos()))
        .min(Comparator.comparingInt(word -> BEST.indexOf(word.upos())))
        .map(word -> draft(word, act))
        .orElse(null);
  }

  private Draft draft(Word word, EventGold.Act act) {
    boolean noun = word.upos() == Upos.NOUN;
    Arguments arguments = noun ? reader.noun(word) : reader.verb(word);
    Candidate candidate = new Candidate(predicate(word, act), sentence, word, List.of(), arguments);
    return new Draft(candidate, Status.ACTUAL, "", voices.innermost(word.span()), null);
  }

  private static Predicate predicate(Word word, EventGold.Act act) {
    boolean noun = word.upos() == Upos.NOUN;
    boolean symmetric = act.source().size() > 1 && act.target().isEmpty();
    PartOfSpeech pos =
        noun ? PartOfSpeech.NOUN : word.upos() == Upos.ADJ ? PartOfSpeech.ADJ : PartOfSpeech.VERB;
    List<List<String>> source =
        symmetric
            ? List.of(noun ? List.of("gen", "mit", "zwischen") : List.of("subj", "mit"))
            : noun ? each("gen", "von", "adj", "host") : each("subj");
    List<List<String>> target =
        symmetric
            ? List.of()
            : noun ? each("gegen", "an", "auf", "für") : each("obj", "dat", "gegen", "an", "auf");
    return new Predicate(
        0,
        word.lemma(),
        pos,
        List.of(),
        act.type(),
        null,
        source,
        target,
        null,
        "",
        0,
        symmetric,
        false);
  }

  private static List<List<String>> each(String... names) {
    return Arrays.stream(names).map(List::of).toList();
  }

  /** Drafts in order of their words, with one more. */
  static List<Draft> with(List<Draft> drafts, Draft more) {
    List<Draft> all = new ArrayList<>(drafts);
    all.add(more);
    all.sort(Comparator.comparingInt(draft -> draft.candidate().word().start()));
    return all;
  }
}
