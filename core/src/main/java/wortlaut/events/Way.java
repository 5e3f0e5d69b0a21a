package wortlaut.events;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.record.EventParty;

/**
 * One place that source or target of an event may be taken from.
 *
 * @param parties the parties there; empty for nobody
 * @param codes the parties' codes in order, those without one left out
 * @param rank what sort of place it is
 * @param argument which one: name of an argument, or how far off it is
 * @param traits what is known of the words there, as features
 */
record Way(
    List<EventParty> parties, Set<String> codes, Rank rank, String argument, List<String> traits) {

  Way(List<EventParty> parties, Rank rank, String argument, List<String> traits) {
    this(parties, codes(parties), rank, argument, traits);
  }

  /** Where parties come from, the best first. */
  enum Rank {
    /** The first, second, further arguments that the lexicon names for the role. */
    FRAME0,
    FRAME1,
    FRAME2,
    /** One of several arguments that the lexicon joins. */
    JOINED,
    /** The speaker, where the lexicon names it for the role. */
    SPEAKER,
    /** An argument of the role whose words have no code of their own. */
    FRAME_GUESSED,
    /** An argument of the act in the predicate's clause. */
    INNER,
    /** Another argument of the predicate. */
    OFF,
    /** The speaker of the statement around. */
    SAID,
    /** Whom that statement is made to. */
    ADDRESSED,
    /** Somebody in the same sentence. */
    NEAR,
    /** Somebody that an earlier sentence names. */
    EARLIER,
    /** Two parties of which the article spoke before ("beide Seiten"). */
    PAIR,
    /** The article's state. */
    HOME,
    /** Attackers of no state whom nobody names: bombs, suicide attacks. */
    ARMED,
    NOBODY
  }

  private static Set<String> codes(List<EventParty> parties) {
    Set<String> codes = new TreeSet<>();
    parties.stream().map(EventParty::code).filter(Objects::nonNull).forEach(codes::add);
    return Collections.unmodifiableSet(codes);
  }

  /** Its name in an event's reason. */
  String origin() {
    String name = rank.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return rank == Rank.NOBODY ? name : name + " " + argument;
  }
}
