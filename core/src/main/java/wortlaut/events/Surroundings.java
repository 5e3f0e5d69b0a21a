package wortlaut.events;

import java.util.Comparator;
import java.util.List;
import wortlaut.record.ActorKind;
import wortlaut.record.Place;
import wortlaut.record.Span;
import wortlaut.record.Time;
import wortlaut.record.TimeType;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Finds when and where an event takes place in the words of its sentence. */
final class Surroundings {
  private static final List<String> LOCATIVE = List.of("in", "bei", "vor", "an", "auf", "nahe");
  private static final int OTHER_CLAUSE = 1000; // a comma between counts as so many code points

  private final List<Time> times;
  private final Parties parties;

  Surroundings(List<Time> times, Parties parties) {
    this.times = times;
    this.parties = parties;
  }

  /** Id of the nearest date or time, those in the same clause first; or null. */
  String time(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    return times.stream()
        .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
        .filter(time -> sentence.span().contains(time.span()))
        .min(
            Comparator.comparingInt((Time time) -> distance(time.span(), candidate))
                .thenComparing(Time::start))
        .map(Time::id)
        .orElse(null);
  }

  private static int distance(Span span, Candidate candidate) {
    Word word = candidate.word();
    int from = Math.min(span.end(), word.end());
    int to = Math.max(span.start(), word.start());
    int commas = 0;
    for (Word other : candidate.sentence().words()) {
      if (other.upos() == Upos.PUNCT && other.start() >= from && other.end() <= to) {
        commas++;
      }
    }
    return Math.max(0, to - from) + commas * OTHER_CLAUSE;
  }

  /** The place in a locative phrase of the predicate, or null. */
  Place place(Candidate candidate) {
    for (String preposition : LOCATIVE) {
      for (Word word : candidate.arguments().get(preposition)) {
        Parties.Named named = parties.at(word, candidate.sentence());
        boolean state = named != null && named.actor().kind() == ActorKind.STATE;
        if (word.entity() == Entity.LOCATION || state) {
          Span span = state ? named.mention().span() : word.span();
          return new Place(List.of(span), named == null ? null : named.actor().code());
        }
      }
    }
    return null;
  }
}
