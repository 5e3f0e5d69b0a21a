package wortlaut.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.record.Actor;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.EventType;
import wortlaut.record.Link;
import wortlaut.record.LinkKind;
import wortlaut.record.Statement;
import wortlaut.syntax.Syntax;

/**
 * Finds how events stand to each other: a denial to the accusation it denies, an answer to what was
 * asked, the same act told again. Each event has at most one link of a kind, to the nearest event
 * before it.
 */
public final class LinkReader {
  private static final int NEAR = 3; // sentences between a denial or an answer and what it is about

  private static final Set<EventType> ANSWERS =
      Set.of(
          EventType.REJECT, EventType.AGREE, EventType.CONCEDE, EventType.SUPPORT, EventType.AID);
  private static final Set<EventType> ASKED =
      Set.of(EventType.REQUEST, EventType.THREATEN, EventType.AGREE);

  private final LinkWords words = LinkWords.load();

  /** The links between an article's statements and events. */
  public List<Link> read(
      Syntax syntax, List<Actor> actors, List<Statement> statements, List<Event> events) {
    List<Link> links = new ArrayList<>();
    EventWords lemmas = new EventWords(syntax, words);
    for (int later = 0; later < events.size(); later++) {
      boolean denied = false;
      boolean answered = false;
      boolean repeated = false;
      for (int earlier = later - 1; earlier >= 0; earlier--) {
        Event from = events.get(later);
        Event to = events.get(earlier);
        int sentences = lemmas.sentence(from) - lemmas.sentence(to);
        if (!denied && sentences <= NEAR && denies(from, to, lemmas)) {
          links.add(link(LinkKind.DENIES, from, to, "denial of the accused"));
          denied = true;
        } else if (!answered && !denied && sentences <= NEAR && answers(from, to, lemmas)) {
          links.add(link(LinkKind.ANSWERS, from, to, "answer to what was asked"));
          answered = true;
        }
        if (!repeated && sentences > 0 && repeats(from, to, lemmas)) {
          links.add(link(LinkKind.REPEATS, from, to, "same act and parties"));
          repeated = true;
        }
      }
    }
    return links;
  }

  private static Link link(LinkKind kind, Event from, Event to, String reason) {
    return new Link(kind, from.id(), to.id(), reason);
  }

  /** Who is accused denies it. */
  private static boolean denies(Event from, Event to, EventWords lemmas) {
    return from.type() == EventType.REJECT
        && to.type() == EventType.ACCUSE
        && lemmas.isDenial(from)
        && (shared(from.source(), to.target())
            || to.target().isEmpty() && !shared(from.source(), to.source()));
  }

  /** Who was asked agrees or refuses, or somebody else does with words that point back. */
  private static boolean answers(Event from, Event to, EventWords lemmas) {
    if (!ANSWERS.contains(from.type())
        || !ASKED.contains(to.type())
        || lemmas.isDenial(from)
        || to.type() == EventType.AGREE && from.type() == EventType.AGREE
        || shared(from.source(), to.source())) {
      return false;
    }
    return shared(from.source(), to.target()) || lemmas.pointsBack(from);
  }

  private static boolean repeats(Event from, Event to, EventWords lemmas) {
    return from.type() == to.type()
        && from.status() == to.status()
        && !from.source().isEmpty()
        && codes(from.source()).equals(codes(to.source()))
        && codes(from.target()).equals(codes(to.target()))
        && (lemmas.lemma(from).equals(lemmas.lemma(to))
            || codes(from.source()).size() > 1 // the same parties met: no two meetings
            || !from.target().isEmpty()
                && from.mode() != null
                && Objects.equals(from.mode(), to.mode()));
  }

  private static boolean shared(List<EventParty> some, List<EventParty> others) {
    for (EventParty one : some) {
      for (EventParty other : others) {
        if (one.actor() != null && one.actor().equals(other.actor())
            || one.code() != null && one.code().equals(other.code())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> codes(List<EventParty> parties) {
    Set<String> codes = new TreeSet<>();
    parties.forEach(party -> codes.add(party.code() == null ? "" : party.code()));
    return codes;
  }
}
