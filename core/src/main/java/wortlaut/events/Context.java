package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.events.Way.Rank;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** The parties around an event that are no arguments of it: in its sentence and before. */
final class Context {
  private static final int NEAR_WORDS = 6;

  private final Option acting;
  private final Draft draft;
  private final Parties parties;
  private final String speaker; // code of who is quoted, or null
  private final List<Way> ways = new ArrayList<>();

  /**
   * @param acting the source where the target is looked for, else null: other parties of its state
   *     may be the target, but not itself
   */
  Context(Draft draft, Parties parties, Option acting) {
    this.acting = acting;
    this.draft = draft;
    this.parties = parties;
    this.speaker = draft.statement() == null ? null : parties.speaker(draft.statement()).code();
  }

  /** One way for each code, taken from the best place it is named at. */
  List<Way> ways() {
    Sentence sentence = draft.candidate().sentence();
    Set<String> seen = new TreeSet<>();
    for (Parties.Named named : parties.in(sentence.span())) {
      if (isOther(named) && seen.add(named.actor().code())) {
        ways.add(near(named, sentence));
      }
    }
    int earlier = 0;
    for (Parties.Named named : parties.before(sentence.start())) {
      if (isOther(named) && seen.add(named.actor().code())) {
        ways.add(earlier(named, "earlier" + Math.min(3, earlier++)));
      }
    }
    return ways;
  }

  private boolean isOther(Parties.Named named) {
    return named.actor().code() != null
        && (acting == null
            || acting.parties().stream().noneMatch(p -> named.actor().id().equals(p.actor())));
  }

  private Way near(Parties.Named named, Sentence sentence) {
    Word at = draft.candidate().word();
    Word head = head(named, sentence);
    boolean before = named.mention().start() < at.start();
    List<String> traits = traits(named);
    if (head != null) {
      traits.add("as=" + head.relation().split(":")[0]);
      int distance = Math.abs(head.id() - at.id());
      traits.add("close=" + (distance <= NEAR_WORDS));
      traits.add("comma=" + comma(head, at, sentence));
    }
    return new Way(List.of(named.party()), Rank.NEAR, before ? "before" : "after", traits);
  }

  private Way earlier(Parties.Named named, String argument) {
    List<String> traits = traits(named);
    int distance = Math.abs(draft.candidate().sentence().start() - named.mention().end());
    traits.add("far=" + (distance < 20 ? 0 : distance < 150 ? 1 : distance < 400 ? 2 : 3));
    return new Way(List.of(named.party()), Rank.EARLIER, argument, traits);
  }

  private List<String> traits(Parties.Named named) {
    List<String> traits = new ArrayList<>();
    traits.add("kind=" + named.actor().kind());
    if (speaker != null && speaker.equals(named.actor().code())) {
      traits.add("says");
    }
    return traits;
  }

  private static boolean comma(Word one, Word other, Sentence sentence) {
    for (int id = Math.min(one.id(), other.id()) + 1; id < Math.max(one.id(), other.id()); id++) {
      if (sentence.word(id).upos() == Upos.PUNCT) {
        return true;
      }
    }
    return false;
  }

  /** The word of a mention that the others depend on, or null. */
  private static Word head(Parties.Named named, Sentence sentence) {
    for (Word word : sentence.words()) {
      if (named.mention().span().overlaps(word.span())) {
        Word above = sentence.head(word);
        if (above == null || !named.mention().span().overlaps(above.span())) {
          return word;
        }
      }
    }
    return null;
  }
}
