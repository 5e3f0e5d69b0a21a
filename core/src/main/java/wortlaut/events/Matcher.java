package wortlaut.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import wortlaut.record.ActorKind;
import wortlaut.record.EventType;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Finds where entries of the lexicon fit in one sentence. */
final class Matcher {
  private static final Set<EventType> OBJECT_CONTROL =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.COERCE, EventType.CONCEDE);

  private static final Set<String> NOT_OF_OBJECT =
      Set.of("host", "head", "mark", "mod", "comp", "subj", "obj");

  private static final int FELT = 3; // steps up to the verb of feeling; parsers nest them wrongly

  private static final Set<String> FELT_AS =
      Set.of("xcomp", "ccomp", "advmod", "obj", "acl", "advcl");

  private final Predicates predicates;
  private final StatusReader statuses;
  private final Sentence sentence;
  private final Parties parties;
  private final Predicate<Word> said;
  private final ArgumentReader reader;
  private final Map<Integer, Candidate> found = new HashMap<>();

  /**
   * @param said whether a word stands inside somebody's statement
   */
  Matcher(
      Predicates predicates,
      StatusReader statuses,
      Sentence sentence,
      Parties parties,
      Predicate<Word> said) {
    this.predicates = predicates;
    this.statuses = statuses;
    this.sentence = sentence;
    this.parties = parties;
    this.said = said;
    this.reader =
        new ArgumentReader(
            sentence, this::controlsByObject, word -> !predicates.participle(word).isEmpty());
  }

  private boolean controlsByObject(Word verb) {
    List<wortlaut.events.Predicate> entries = predicates.verb(verb.lemma());
    return !entries.isEmpty() && OBJECT_CONTROL.contains(entries.get(0).type());
  }

  /** The candidates in the order of their words, at most one a word. */
  List<Candidate> match() {
    for (Word word : sentence.words()) {
      find(word, false);
    }
    // entries that ask for an act in their object or clause need the others first
    for (Word word : sentence.words()) {
      find(word, true);
    }
    Set<Word> taken = new HashSet<>();
    found.values().forEach(candidate -> taken.addAll(candidate.evidence()));
    List<Candidate> candidates = new ArrayList<>();
    for (Word word : sentence.words()) {
      Candidate candidate = found.get(word.id());
      if (candidate != null && !taken.contains(word)) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  /** "sieht sich bedroht": what somebody feels is no act. */
  private boolean isFelt(Word word) {
    Word at = word;
    for (int step = 0; step < FELT && at != null && FELT_AS.contains(at.relation()); step++) {
      at = sentence.head(at);
      if (at != null
          && isOfClass(at, "@feeling")
          && sentence.children(at).stream().anyMatch(child -> child.lemma().equals("sich"))) {
        return ArgumentReader.isParticiple(word);
      }
    }
    return false;
  }

  private void find(Word word, boolean acts) {
    List<wortlaut.events.Predicate> entries = entries(word);
    if (entries.isEmpty() || isFelt(word)) {
      return;
    }
    Candidate before = found.get(word.id());
    for (wortlaut.events.Predicate entry : entries) {
      if (before != null && entry.weight() <= before.predicate().weight()) {
        return;
      }
      if (entry.asksForAct() == acts) {
        Candidate candidate = fit(entry, word);
        if (candidate != null) {
          found.put(word.id(), candidate);
          return;
        }
      }
    }
  }

  private List<wortlaut.events.Predicate> entries(Word word) {
    return switch (word.upos()) {
      case VERB, AUX ->
          word.is("aux") || word.is("cop") && !word.lemma().equals("werden")
              ? modal(word)
              : verbEntries(word);
      case NOUN, PROPN -> predicates.noun(word.lemma());
      case ADJ, ADV -> {
        List<wortlaut.events.Predicate> adjectives = predicates.adjective(word.lemma());
        yield adjectives.isEmpty() ? predicates.participle(word) : adjectives;
      }
      default -> List.of();
    };
  }

  /** Entries of a verb; its separated prefix may have been taken for an adverb. */
  private List<wortlaut.events.Predicate> verbEntries(Word verb) {
    Word last = lastOfClause(verb);
    if (last != null) {
      List<wortlaut.events.Predicate> joined = predicates.verb(last.form() + verb.lemma());
      if (!joined.isEmpty()) {
        return joined;
      }
    }
    List<wortlaut.events.Predicate> own = predicates.verb(verb.lemma());
    for (Word child : sentence.children(verb)) {
      if (child.relation().equals("compound:prt") && verb.lemma().startsWith(child.form())) {
        String bare = verb.lemma().substring(child.form().length());
        if (own.isEmpty() || !endsClause(child)) {
          return predicates.verb(bare); // "führte vor kurzem Gespräche": no "vorführen"
        }
      }
    }
    return own;
  }

  /** A separated prefix closes its clause; a noun phrase cannot follow. */
  private boolean endsClause(Word prefix) {
    if (prefix.id() >= sentence.words().size()) {
      return true;
    }
    Word next = sentence.word(prefix.id() + 1);
    return next.upos() != Upos.ADJ && next.upos() != Upos.DET && next.upos() != Upos.NOUN;
  }

  /** The word before the next punctuation mark after a finite verb, or null. */
  private Word lastOfClause(Word verb) {
    if (verb.morph().verbForm() != Morph.VerbForm.FIN) {
      return null;
    }
    Word last = null;
    for (int id = verb.id() + 1; id <= sentence.words().size(); id++) {
      Word word = sentence.word(id);
      if (word.upos() == Upos.PUNCT || word.upos() == Upos.CCONJ) {
        break;
      }
      last = word;
    }
    return last == null || last.upos() == Upos.NOUN || last.upos() == Upos.PROPN ? null : last;
  }

  /** Modal verbs depend on their verb but are predicates by themselves ("müsse abziehen"). */
  private List<wortlaut.events.Predicate> modal(Word word) {
    return word.is("cop") ? List.of() : predicates.modal(word.lemma());
  }

  private Candidate fit(wortlaut.events.Predicate entry, Word word) {
    Arguments arguments =
        switch (entry.pos()) {
          case NOUN -> reader.noun(word);
          case ADJ -> reader.adjective(word);
          case VERB -> reader.verb(word);
          case MODAL -> reader.verb(sentence.head(word));
        };
    List<Word> evidence = new ArrayList<>();
    for (Condition condition : entry.with()) {
      boolean holds = false;
      for (Condition.Alternative alternative : condition.alternatives()) {
        if (holds(alternative, word, arguments, evidence)) {
          holds = true;
          break;
        }
      }
      if (!holds) {
        return null;
      }
    }
    return new Candidate(entry, sentence, word, evidence, with(entry, arguments, evidence));
  }

  /** The evidence's own arguments count as the predicate's: "übte Kritik an der Regierung". */
  private Arguments with(
      wortlaut.events.Predicate entry, Arguments arguments, List<Word> evidence) {
    Arguments all = new Arguments();
    arguments.all().forEach(all::addAll);
    if (arguments.passive()) {
      all.setPassive();
    }
    List<Word> nouns = new ArrayList<>(evidence);
    if (entry.pos() == PartOfSpeech.VERB) {
      // "lehnte das Angebot der USA ab": whom the act is directed at stands with its object
      nouns.addAll(arguments.get("obj"));
    }
    for (Word word : nouns) {
      if (word.upos() == Upos.NOUN) {
        reader
            .noun(word)
            .all()
            .forEach(
                (name, words) -> {
                  if (Character.isLowerCase(name.charAt(0)) && !NOT_OF_OBJECT.contains(name)) {
                    all.addAll(name, words);
                  }
                });
      }
    }
    return all;
  }

  private boolean holds(
      Condition.Alternative wanted, Word word, Arguments arguments, List<Word> evidence) {
    return switch (wanted.argument()) {
      case "neg" -> statuses.isNegated(word, sentence);
      case "num" -> word.morph().number() == Morph.Number.PLUR;
      case "fut" -> isFuture(word);
      case "said" -> said.test(word);
      case "act" -> hasAct(wanted.nouns().get(0), arguments);
      case "dass" -> arguments.has("clause-dass");
      case "xcomp" -> has(wanted, arguments.get("comp"), evidence);
      case "as" ->
          has(wanted, arguments.get("obj"), evidence)
              || has(wanted, arguments.get("free"), evidence)
              || has(wanted, arguments.get("comp"), evidence);
      case "adj" -> arguments.get("adj").stream().anyMatch(this::isParty);
      case "head" -> has(wanted, arguments.get("head"), evidence);
      case "mod", "pred" ->
          has(wanted, arguments.get(wanted.argument()), evidence)
              || has(wanted, arguments.get("pred"), evidence);
      default -> has(wanted, arguments.get(wanted.argument()), evidence);
    };
  }

  private boolean has(Condition.Alternative wanted, List<Word> words, List<Word> evidence) {
    for (Word word : words) {
      if (wanted.any()) {
        return true;
      }
      if (predicates.isOneOf(word.lemma(), wanted.nouns())
          || isNamed(word, wanted.nouns())
          || predicates.isOneOf(word.form().toLowerCase(Locale.ROOT), wanted.nouns())) {
        evidence.add(word);
        return true;
      }
    }
    return false;
  }

  /** The classes that no list of lemmas can hold: persons by name and parties with a code. */
  private boolean isNamed(Word word, List<String> nouns) {
    for (String noun : nouns) {
      if (noun.startsWith("@")) {
        List<String> all = predicates.classOf(noun);
        if (all.contains("*PERSON") && isPerson(word) || all.contains("*PARTY") && isParty(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isPerson(Word word) {
    Parties.Named named = parties.at(word, sentence);
    return word.entity() == Entity.PERSON
        || named != null && named.actor().kind() == ActorKind.PERSON;
  }

  private boolean isParty(Word word) {
    Parties.Named named = parties.at(word, sentence);
    return named != null && named.actor().code() != null;
  }

  private boolean isFuture(Word verb) {
    return !ArgumentReader.isParticiple(verb)
        && sentence.children(verb).stream()
            .anyMatch(child -> child.is("aux") && child.lemma().equals("werden"));
  }

  /** Whether the object or a clause of a predicate is an act of this sort. */
  private boolean hasAct(String sort, Arguments arguments) {
    for (String name : List.of("comp", "obj", "zu", "für", "mit", "auf")) {
      for (Word word : arguments.get(name)) {
        boolean pronoun = word.upos() == Upos.PRON || word.upos() == Upos.DET;
        Candidate candidate = pronoun ? before(word) : found.get(word.id());
        if (candidate != null
            && Acts.isHostile(candidate.predicate().type()) == sort.equals("hostile")
            && !"resign".equals(candidate.predicate().mode())
            && candidate.predicate().type() != EventType.PROTEST) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word is one of a class of nouns. */
  boolean isOfClass(Word word, String name) {
    return predicates.isOneOf(word.lemma(), predicates.classOf(name));
  }

  /** The candidate that a pronoun like "dies" may mean: the last noun or verb before it. */
  private Candidate before(Word pronoun) {
    Candidate last = null;
    if (isOfClass(pronoun, "@pointing")) {
      for (Word word : sentence.words()) {
        if (word.id() < pronoun.id() && found.containsKey(word.id())) {
          last = found.get(word.id());
        }
      }
    }
    return last;
  }

  /** Whether a noun that is no party by itself stands for its state as one that is acted upon. */
  boolean isAffected(Word noun) {
    return predicates.isOneOf(noun.lemma(), predicates.classOf("@affected"));
  }

  /** The type of act that a noun may name, or null. */
  String act(Word noun) {
    List<wortlaut.events.Predicate> entries = predicates.noun(noun.lemma());
    return entries.isEmpty() ? null : entries.get(0).type().label();
  }

  /** What was found at a word, or null. */
  Candidate at(Word word) {
    return found.get(word.id());
  }

  /** The arguments of any verb of the sentence. */
  Arguments verb(Word word) {
    return reader.verb(word);
  }
}
