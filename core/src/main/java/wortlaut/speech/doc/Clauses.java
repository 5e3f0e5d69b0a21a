package wortlaut.speech.doc;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Upos;

/** What rules and models ask about clauses: finite verbs, verb groups, noun phrases, segments. */
public final class Clauses {
  private Clauses() {}

  /** A row of words of one sentence between two punctuation marks; {@code end} is exclusive. */
  public record Segment(int start, int end) {}

  /** Whether a word is a finite verb. */
  public static boolean finite(Passage passage, int i) {
    Upos upos = passage.word(i).upos();
    return (upos == Upos.VERB || upos == Upos.AUX)
        && passage.word(i).morph().verbForm() == Morph.VerbForm.FIN;
  }

  /** Whether a word is a finite verb in Konjunktiv I or II. */
  public static boolean subjunctive(Passage passage, int i) {
    return finite(passage, i) && passage.word(i).morph().subjunctive();
  }

  /** Whether a word is a verb or auxiliary. */
  public static boolean verbal(Passage passage, int i) {
    Upos upos = passage.word(i).upos();
    return upos == Upos.VERB || upos == Upos.AUX;
  }

  /** Whether a word is a noun or name. */
  public static boolean nominal(Passage passage, int i) {
    Upos upos = passage.word(i).upos();
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  /** The verb with its auxiliaries and separated particle. */
  public static BitSet verbGroup(Passage passage, int verb) {
    BitSet group = new BitSet();
    group.set(verb);
    for (int child : passage.children(verb)) {
      String relation = passage.word(child).relation();
      if (relation.startsWith("aux")
          || relation.equals("compound:prt")
          || passage.word(child).is("expl") && passage.is(child, "sich")) {
        group.set(child);
      }
    }
    return group;
  }

  /**
   * The speech that a verb brings: by itself ("sagte"), or with a fixed word that hangs at it,
   * governs it, or hangs at the same word ("ist zuversichtlich"); null if none.
   */
  public static CueLexicon.Verb cue(Passage passage, int verb) {
    CueLexicon lexicon = CueLexicon.german();
    CueLexicon.Verb found = lexicon.verb(passage.lemma(verb));
    if (found != null) {
      return found;
    }
    String lemma = passage.word(verb).lemma();
    int head = passage.head(verb);
    if (head >= 0) {
      found = lexicon.phrase(passage.lemma(head), lemma);
      found = found == null ? fixed(passage, head, lemma) : found;
    }
    return found == null ? fixed(passage, verb, lemma) : found;
  }

  private static CueLexicon.Verb fixed(Passage passage, int at, String verb) {
    for (int child : passage.children(at)) {
      CueLexicon.Verb found = CueLexicon.german().phrase(passage.lemma(child), verb);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The segments of a sentence, cut at commas, colons, semicolons and dashes. */
  public static List<Segment> segments(Passage passage, int sentence) {
    List<Segment> segments = new ArrayList<>();
    int start = passage.first(sentence);
    for (int i = start; i < passage.end(sentence); i++) {
      String form = passage.form(i);
      if (form.equals(",") || form.equals(":") || form.equals(";") || form.equals("–")) {
        if (i > start) {
          segments.add(new Segment(start, i));
        }
        start = i + 1;
      }
    }
    if (start < passage.end(sentence)) {
      segments.add(new Segment(start, passage.end(sentence)));
    }
    return segments;
  }

  /**
   * The noun phrase of a head: what depends on it, without clauses, without what is cut off by a
   * verb, and as one row of words around the head.
   */
  public static BitSet nounPhrase(Passage passage, int head) {
    BitSet phrase = new BitSet();
    add(passage, head, head, phrase);
    int start = head;
    int end = head + 1;
    while (start > 0 && phrase.get(start - 1)) {
      start--;
    }
    end = phrase.nextClearBit(head);
    BitSet row = new BitSet();
    row.set(start, end);
    while (row.cardinality() > 1 && edgeless(passage, row.length() - 1)) {
      row.clear(row.length() - 1);
    }
    return row;
  }

  private static boolean edgeless(Passage passage, int i) {
    String form = passage.form(i);
    return form.equals(",")
        || form.equals(":")
        || form.equals(";")
        || form.equals(".")
        || form.equals("–");
  }

  private static void add(Passage passage, int head, int word, BitSet phrase) {
    phrase.set(word);
    for (int child : passage.children(word)) {
      String relation = passage.word(child).relation();
      boolean clause =
          relation.startsWith("acl")
              || relation.startsWith("advcl")
              || relation.startsWith("ccomp")
              || relation.startsWith("parataxis")
              || relation.startsWith("advmod") && child > head
              || relation.startsWith("nsubj")
              || relation.startsWith("cop")
              || relation.startsWith("mark")
              || relation.startsWith("case") && word == head
              || verbal(passage, child) && !relation.startsWith("amod");
      if (!clause) {
        add(passage, head, child, phrase);
      }
    }
  }
}
