package wortlaut.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.lexicon.Table;
import wortlaut.record.Status;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Reads off the words around a predicate whether its event took place: negation first, then
 * possibility and condition, then plan and future.
 */
final class StatusReader {
  private static final int HIGHEST = 2; // clauses and nouns above the predicate that still count

  private record Cue(Status status, boolean subjunctive) {}

  /** A status and the words that say so. */
  record Found(Status status, String reason) {
    static final Found ACTUAL = new Found(Status.ACTUAL, "");
  }

  private final Map<String, List<Cue>> cues = new HashMap<>();

  private StatusReader() {}

  /** Reads the table. */
  static StatusReader load() {
    StatusReader reader = new StatusReader();
    for (Table.Row row : Table.of(StatusReader.class, "status-cues.tsv").rows()) {
      reader
          .cues
          .computeIfAbsent(row.get("as") + ' ' + row.get("lemma"), key -> new ArrayList<>(2))
          .add(
              new Cue(
                  Status.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
                  row.get("mood").equals("konjunktiv")));
    }
    return reader;
  }

  /** Whether a predicate is negated. */
  boolean isNegated(Word predicate, Sentence sentence) {
    return own(predicate, sentence).stream().anyMatch(f -> f.status() == Status.NEGATED);
  }

  /** The status of the event of a predicate. */
  Found read(Word predicate, Sentence sentence) {
    List<Found> found = own(predicate, sentence);
    Word at = predicate;
    for (int step = 0; step < HIGHEST && sentence.head(at) != null; step++) {
      Word head = sentence.head(at);
      boolean complement =
          at.is("obj")
              || at.is("nsubj")
              || at.is("xcomp")
              || at.is("ccomp")
              || at.is("nmod")
              || at.is("obl")
              || at.is("acl")
              || at.is("appos");
      if (at.is("conj")) {
        found.addAll(own(head, sentence).stream().filter(f -> shared(f)).toList());
      } else if (complement) {
        above(at, head, sentence, found);
      } else if (!at.is("advcl") || head == null) {
        break;
      } else {
        break;
      }
      at = head;
    }
    return strongest(found);
  }

  private static boolean shared(Found found) {
    return found.status() == Status.PLANNED || found.status() == Status.HYPOTHETICAL;
  }

  private static Found strongest(List<Found> found) {
    for (Status status : List.of(Status.NEGATED, Status.HYPOTHETICAL, Status.PLANNED)) {
      for (Found one : found) {
        if (one.status() == status) {
          return one;
        }
      }
    }
    return Found.ACTUAL;
  }

  /** What the head of a predicate's phrase or clause says of it. */
  private void above(Word at, Word head, Sentence sentence, List<Found> found) {
    if (head.upos() == Upos.NOUN) {
      cue("noun", head.lemma(), false, found);
      if (!at.is("acl")) {
        return;
      }
    } else if (head.upos() == Upos.VERB || head.upos() == Upos.AUX) {
      boolean nominal = at.upos() == Upos.NOUN || at.upos() == Upos.PROPN;
      if (nominal && (at.is("obj") || at.is("nsubj"))) {
        // "es gab keinen Angriff", "der Angriff fand nicht statt", "ein Angriff könnte folgen"
        found.addAll(own(head, sentence));
      }
      if (!at.is("obl")) {
        cue("verb", head.lemma(), false, found);
      }
    }
  }

  /** What the words around the predicate itself say. */
  private List<Found> own(Word predicate, Sentence sentence) {
    List<Found> found = new ArrayList<>();
    boolean perfect = false;
    boolean passive = false;
    for (Word child : sentence.children(predicate)) {
      perfect |= child.is("aux") && isPerfect(child);
      passive |= child.relation().equals("aux:pass");
    }
    for (Word child : sentence.children(predicate)) {
      boolean subjunctive = child.morph().mood() == Morph.Mood.KONJUNKTIV2;
      boolean infinitive = predicate.morph().verbForm() == Morph.VerbForm.INF;
      if (child.is("aux") && (infinitive || !child.relation().equals("aux:pass"))) {
        if (!isPassiveAuxiliary(child, predicate) && !(perfect && isHearsay(child))) {
          cue("aux", child.lemma(), subjunctive, found);
        }
        if (subjunctive && isPerfect(child)) {
          found.add(new Found(Status.HYPOTHETICAL, child.form()));
        }
      } else if (child.is("aux") && passive && subjunctive) {
        found.add(new Found(Status.HYPOTHETICAL, child.form()));
      } else if (child.is("advmod")) {
        cue("adverb", child.lemma(), false, found);
      } else if (child.is("amod")) {
        cue("attribute", child.lemma().toLowerCase(Locale.ROOT), false, found);
      } else if (child.is("det")) {
        cue("determiner", child.lemma(), false, found);
      } else if (child.is("mark") || child.is("case")) {
        cue("mark", child.lemma(), false, found);
      } else if (child.is("obj") || child.is("nsubj")) {
        for (Word below : sentence.children(child)) {
          if (below.is("det")) {
            cue("determiner", below.lemma(), false, found);
          }
        }
      }
    }
    return found;
  }

  private static boolean isPerfect(Word auxiliary) {
    return auxiliary.lemma().equals("haben") || auxiliary.lemma().equals("sein");
  }

  /** "soll getötet haben" tells of the past, "soll töten" of a plan. */
  private static boolean isHearsay(Word modal) {
    return modal.lemma().equals("sollen")
        || modal.lemma().equals("wollen")
        || modal.lemma().equals("mögen");
  }

  private static boolean isPassiveAuxiliary(Word auxiliary, Word verb) {
    return auxiliary.lemma().equals("werden") && ArgumentReader.isParticiple(verb);
  }

  private void cue(String as, String lemma, boolean subjunctive, List<Found> found) {
    for (Cue cue : cues.getOrDefault(as + ' ' + lemma, List.of())) {
      if (!cue.subjunctive() || subjunctive) {
        found.add(new Found(cue.status(), lemma));
      }
    }
  }
}
