package wortlaut.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.Role;
import wortlaut.actors.knowledge.Use;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Cuts a sentence into base noun phrases, from left to right, without the tree: the order of words
 * in a German noun phrase says more than a parser that is right on three arcs of four.
 */
final class Chunker {
  /** Words over which an article reaches its noun ("die von den USA geführte Allianz"). */
  private static final int REACH = 9;

  private static final String QUOTES = "„“”\"«»‚‘'";

  private final Knowledge knowledge;

  Chunker(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Chunk> chunks(Sentence sentence, List<NameSpot> spots) {
    Map<Integer, NameSpot> at = new HashMap<>();
    spots.forEach(spot -> at.put(spot.from(), spot));
    List<Chunk> chunks = new ArrayList<>();
    int size = sentence.words().size();
    Word determiner = null;
    Word outer = null;
    int start = 0;
    List<Word> adjectives = new ArrayList<>();
    for (int id = 1; id <= size; ) {
      Word word = sentence.word(id);
      boolean adjective =
          (!at.containsKey(id) || at.get(id).term() == null && at.get(id).person() == null)
              && adjectival(sentence, at, id);
      if (!adjective && (at.containsKey(id) || noun(sentence, word, id))) {
        boolean inside = determiner != null && beyond(sentence, determiner, at, id);
        if (inside) {
          outer = determiner;
        }
        int begin = inside || start == 0 ? id : start;
        id =
            nominal(
                sentence,
                at,
                id,
                begin,
                inside ? null : determiner,
                inside ? List.of() : adjectives,
                chunks);
        determiner = outer != null && outer.head() >= id ? outer : null;
        start = determiner == null ? 0 : determiner.id();
        outer = null;
        adjectives = new ArrayList<>();
        continue;
      }
      if (determiner(sentence, word)) {
        if (determiner != null && beyond(sentence, determiner, at, id)) {
          outer = determiner;
        }
        start = id;
        determiner = word;
        adjectives = new ArrayList<>();
      } else if (adjective || word.upos() == Upos.ADJ || word.upos() == Upos.NUM) {
        start = start == 0 ? id : start;
        adjectives.add(word);
      } else if (!(start > 0
          && (word.upos() == Upos.ADV
              || word.upos() == Upos.PART
              || QUOTES.contains(word.form())
              || determiner != null && embedded(sentence, determiner, word)))) {
        start = 0;
        determiner = null;
        adjectives = new ArrayList<>();
      }
      id++;
    }
    return chunks;
  }

  /** Whether a determiner's noun comes only after the noun or article at {@code id}. */
  private static boolean beyond(
      Sentence sentence, Word determiner, Map<Integer, NameSpot> at, int id) {
    NameSpot name = at.get(id);
    int end = name == null ? id : name.to();
    return determiner.head() > end
        && determiner.head() - determiner.id() < REACH
        && sentence.word(determiner.head()).upos() == Upos.NOUN
        && sentence.word(determiner.id() + 1).upos() == Upos.ADP;
  }

  /** Whether the word stands between a determiner and its noun ("die von den USA geführte …"). */
  private static boolean embedded(Sentence sentence, Word determiner, Word word) {
    return word.id() < determiner.head()
        && determiner.head() - determiner.id() < REACH
        && word.upos() != Upos.PUNCT;
  }

  private static boolean determiner(Sentence sentence, Word word) {
    if (word.upos() == Upos.DET) {
      return true;
    }
    // possessives and articles that the tagger takes for pronouns
    return word.upos() == Upos.PRON && word.head() > word.id() && word.is("det");
  }

  /** "Kölner", "Schweizer" before a noun: adjectives without endings, often tagged as nouns. */
  private boolean adjectival(Sentence sentence, Map<Integer, NameSpot> at, int id) {
    Word word = sentence.word(id);
    return id < sentence.words().size()
            && word.form().endsWith("er")
            && Character.isUpperCase(word.form().codePointAt(0))
            && !at.containsKey(id + 1)
            && (sentence.word(id + 1).upos() == Upos.NOUN
                || sentence.word(id + 1).upos() == Upos.ADJ)
            && knowledge.adjective(word.form()) != null
        || codeBefore(sentence, at, id)
        || inTitle(sentence, at, id);
  }

  /** "die US Botschaft": the first part of a compound whose hyphen is missing. */
  private boolean codeBefore(Sentence sentence, Map<Integer, NameSpot> at, int id) {
    return id < sentence.words().size()
        && !at.containsKey(id)
        && !at.containsKey(id + 1)
        && knowledge.adjective(sentence.word(id).form()) != null
        && sentence.word(id + 1).upos() == Upos.NOUN;
  }

  /** "der Nationale Sicherheitsberater": adjectives that a title writes large. */
  private boolean inTitle(Sentence sentence, Map<Integer, NameSpot> at, int id) {
    Word word = sentence.word(id);
    return id > 1
        && id < sentence.words().size()
        && word.upos() == Upos.PROPN
        && declined(word)
        && sentence.word(id - 1).upos() == Upos.DET
        && !at.containsKey(id + 1)
        && knowledge.role(word) == null
        && knowledge.role(sentence.word(id + 1)) != null;
  }

  private boolean noun(Sentence sentence, Word word, int id) {
    if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN) {
      return Character.isLetterOrDigit(word.form().codePointAt(0));
    }
    if (word.upos() != Upos.ADJ
        || id == 1 && declined(word) && !nominalised(sentence, id)
        || !Character.isUpperCase(word.form().codePointAt(0))) {
      return word.form().endsWith("-Jährige")
          || word.form().endsWith("-Jähriger")
          || word.form().endsWith("-Jährigen");
    }
    return knowledge.role(word) != null && (nominalised(sentence, id) || !declined(word));
  }

  /** Whether the word ends like an adjective before a noun. */
  private static boolean declined(Word word) {
    String form = word.form();
    return form.endsWith("e")
        || form.endsWith("en")
        || form.endsWith("er")
        || form.endsWith("es")
        || form.endsWith("em");
  }

  private static boolean nominalised(Sentence sentence, int id) {
    return id == sentence.words().size()
        || sentence.word(id + 1).upos() != Upos.NOUN
            && sentence.word(id + 1).upos() != Upos.PROPN
            && sentence.word(id + 1).upos() != Upos.ADJ;
  }

  /** Reads the nouns and names that stand together; returns the id after them. */
  private int nominal(
      Sentence sentence,
      Map<Integer, NameSpot> at,
      int first,
      int start,
      Word determiner,
      List<Word> adjectives,
      List<Chunk> chunks) {
    int from = start;
    int id = first;
    NameSpot owner = null;
    while (id <= sentence.words().size()) {
      NameSpot name = at.get(id);
      Word noun = null;
      int to;
      if (name == null) {
        noun = sentence.word(id);
        to = id;
        NameSpot beside = beside(sentence, at, noun);
        if (beside != null) {
          name = beside;
          to = closing(sentence, beside);
        }
      } else {
        to = name.to();
        if (name.genitive() && nounFollows(sentence, at, to)) {
          chunks.add(chunk(sentence, from, to, determiner, adjectives, null, name, null));
          owner = name;
          determiner = null;
          adjectives = new ArrayList<>();
          from = to + 1;
          id = to + 1;
          while (sentence.word(id).upos() == Upos.ADJ && !at.containsKey(id)) {
            adjectives.add(sentence.word(id++));
          }
          continue;
        }
      }
      chunks.add(chunk(sentence, from, to, determiner, adjectives, noun, name, owner));
      owner = null;
      determiner = null;
      adjectives = new ArrayList<>();
      id = to + 1;
      from = id;
      if (id > sentence.words().size()
          || !at.containsKey(id) && !noun(sentence, sentence.word(id), id)) {
        break;
      }
    }
    return id;
  }

  /** The name in close apposition to a noun ("Außenminister Lawrow", "das Magazin „Focus“"). */
  private NameSpot beside(Sentence sentence, Map<Integer, NameSpot> at, Word noun) {
    int next = noun.id() + 1;
    if (next <= sentence.words().size() && QUOTES.contains(sentence.word(next).form())) {
      next++;
    }
    NameSpot name = at.get(next);
    Role role = knowledge.role(noun);
    if (name == null || role == null) {
      return null;
    }
    if (name.person() != null) {
      return role.kind() == Role.Kind.PERSON && !several(sentence, role, name) ? name : null;
    }
    if (role.kind() == Role.Kind.PERSON) {
      return null;
    }
    if (name.genitive()) {
      return null;
    }
    if (name.term() != null
        && (name.term().use() == Use.PLACE
            || name.term().use() == Use.SEAT
            || name.term().use() == Use.INHABITANT)) {
      return null;
    }
    return name;
  }

  /** Whether a plural stands before a single name: "den Ermittlern Demjanjuk" are two parties. */
  private static boolean several(Sentence sentence, Role role, NameSpot name) {
    if (role.number() != Morph.Number.PLUR) {
      return false;
    }
    Word next = name.to() < sentence.words().size() ? sentence.word(name.to() + 1) : null;
    return next == null || next.upos() != Upos.CCONJ && !next.form().equals(",");
  }

  private static int closing(Sentence sentence, NameSpot name) {
    int next = name.to() + 1;
    return next <= sentence.words().size()
            && name.from() > 1
            && QUOTES.contains(sentence.word(name.from() - 1).form())
            && QUOTES.contains(sentence.word(next).form())
        ? next
        : name.to();
  }

  private boolean nounFollows(Sentence sentence, Map<Integer, NameSpot> at, int to) {
    int id = to + 1;
    while (id <= sentence.words().size()
        && sentence.word(id).upos() == Upos.ADJ
        && !at.containsKey(id)) {
      id++;
    }
    return id <= sentence.words().size()
        && !at.containsKey(id)
        && noun(sentence, sentence.word(id), id);
  }

  private Chunk chunk(
      Sentence sentence,
      int from,
      int to,
      Word determiner,
      List<Word> adjectives,
      Word noun,
      NameSpot name,
      NameSpot owner) {
    return new Chunk(
        sentence,
        from,
        to,
        determiner,
        List.copyOf(adjectives),
        noun,
        noun == null ? null : knowledge.role(noun),
        name,
        owner);
  }
}
