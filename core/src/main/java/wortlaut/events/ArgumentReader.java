package wortlaut.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Finds the arguments of predicates in one sentence: undoes the passive, hands subjects on to
 * coordinated and infinite verbs and relative pronouns' places to their nouns.
 */
final class ArgumentReader {
  private final Sentence sentence;
  private final Predicate<Word> objectControl;
  private final Predicate<Word> adjectivalParticiple;
  private final Subjects subjects;
  private final Map<Integer, Arguments> verbs = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();

  /**
   * @param objectControl whether the infinitive under a verb has that verb's object as its subject
   *     ("forderte ihn auf zu gehen")
   * @param adjectivalParticiple whether an adjective is a past participle
   */
  ArgumentReader(
      Sentence sentence, Predicate<Word> objectControl, Predicate<Word> adjectivalParticiple) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
    this.objectControl = objectControl;
    this.adjectivalParticiple = adjectivalParticiple;
  }

  /** The arguments of a verb, participle or predicative adjective. */
  Arguments verb(Word verb) {
    Arguments known = verbs.get(verb.id());
    if (known != null) {
      return known;
    }
    Arguments found = new Arguments();
    if (!open.add(verb.id())) {
      return found; // a circle of control: cannot be read
    }
    if (isPassive(verb)) {
      found.setPassive();
    }
    Map<Integer, String> corrected = found.passive() ? Map.of() : subjects.corrected(verb);
    for (Word child : sentence.children(verb)) {
      String role = corrected.get(child.id());
      if (role == null) {
        child(verb, child, found);
      } else {
        nominal(role, child, found);
      }
    }
    dativeOrAccusative(found);
    dativeOfPassive(found);
    objectOfPredicate(verb, found);
    if (found.passive() && !found.has("subj")) {
      found.addAll("subj", found.remove("von"));
      found.addAll("subj", found.get("durch"));
    }
    attribute(verb, found);
    objectOfInfinitive(found);
    attachedToObject(found);
    if (!found.has("subj") && !found.passive()) {
      found.addAll("subj", inherited(verb, found));
    }
    verbs.put(verb.id(), found);
    open.remove(verb.id());
    return found;
  }

  /** "wirft Griechenland vor": a bare name may be either object. */
  private void dativeOrAccusative(Arguments found) {
    for (Word object : found.get("obj")) {
      boolean bare =
          object.upos() == Upos.PROPN
              && sentence.children(object).stream().noneMatch(c -> c.is("det") || c.is("amod"));
      if (bare && !found.passive() && !found.has("dat")) {
        found.add("dat", object);
        return;
      }
    }
  }

  /** "Der Regierung wird vorgeworfen": what cannot be a nominative is no subject of a passive. */
  private void dativeOfPassive(Arguments found) {
    for (Word object : found.passive() ? List.copyOf(found.get("obj")) : List.<Word>of()) {
      boolean dative =
          object.upos() == Upos.NOUN
              && object.morph().number() == Morph.Number.SING
              && object.morph().gender() == Morph.Gender.FEM
              && sentence.children(object).stream()
                  .anyMatch(child -> child.is("det") && child.form().equalsIgnoreCase("der"));
      if (dative && !found.has("dat")) {
        found.add("dat", object);
      }
    }
  }

  /** "hat Israel für den Anschlag verantwortlich gemacht": a predicate's subject is the object. */
  private void objectOfPredicate(Word verb, Arguments found) {
    for (Word child : sentence.children(verb)) {
      if (child.is("xcomp") && child.upos() == Upos.ADJ && !found.has("obj")) {
        for (Word below : sentence.children(child)) {
          if (below.is("nsubj") && found.has("subj")) {
            nominal("obj", below, found);
          }
        }
      }
    }
  }

  /** "ließ die Anklage fallen": the object of the infinitive is that of both. */
  private void objectOfInfinitive(Arguments found) {
    if (!found.has("obj")) {
      for (Word clause : List.copyOf(found.get("comp"))) {
        if (clause.is("xcomp")) {
          found.addAll("obj", verb(clause).get("obj"));
        }
      }
    }
  }

  /** Parsers hang to an object what belongs to the verb: "berief ihn zum Minister". */
  private void attachedToObject(Arguments found) {
    for (String role : List.of("obj", "dat", "free")) {
      for (Word noun : List.copyOf(found.get(role))) {
        for (Word child : sentence.children(noun)) {
          String preposition = child.is("nmod") ? preposition(child) : null;
          if (preposition != null && !found.has(preposition)) {
            nominal(preposition, child, found);
            attachedTo(child, found);
          } else if (child.is("nmod")
              && child.morph().kase() == Morph.Case.DAT
              && !found.has("dat")) {
            nominal("dat", child, found);
          } else if ((child.is("appos") || child.is("flat"))
              && (child.upos() == Upos.NOUN || child.upos() == Upos.PROPN)
              && child.entity() == Entity.NONE
              && child.id() == noun.id() + 1) {
            found.add("obj", child); // "zollte den Soldaten Respekt"
          }
        }
      }
    }
  }

  /** "stellt für den Hubschrauber den Stützpunkt zur Verfügung": the last is one step below. */
  private void attachedTo(Word noun, Arguments found) {
    for (Word child : sentence.children(noun)) {
      String preposition = child.is("nmod") ? preposition(child) : null;
      if (preposition != null && !found.has(preposition)) {
        nominal(preposition, child, found);
      }
    }
  }

  private void child(Word verb, Word child, Arguments found) {
    if ((child.is("nsubj") || child.is("csubj")) && child.upos() == Upos.VERB) {
      clause(verb, child, found);
    } else if (child.is("nsubj") || child.is("csubj")) {
      nominal(found.passive() ? "obj" : "subj", child, found);
    } else if (child.lemma().equals("sich") || child.form().equals("sich")) {
      found.add("refl", child);
    } else if (child.is("obj") || child.is("iobj") || child.is("obl") || child.is("nmod")) {
      String name = name(child);
      nominal(name, child, found);
      if (name.equals("gen")) {
        nominal("dat", child, found); // "der Junta" is both; verbs with a genitive are few
      }
    } else if (child.is("xcomp") && child.upos() == Upos.ADP) {
      for (Word below : sentence.children(child)) { // "bezeichnete Israel als Aggressor"
        nominal(below.is("nsubj") ? "obj" : child.lemma(), below, found);
      }
    } else if (child.is("xcomp") || child.is("ccomp") || child.is("advcl") || child.is("acl")) {
      String preposition = child.upos() == Upos.ADJ ? preposition(child) : null;
      boolean predicative = child.upos() == Upos.ADJ || child.upos() == Upos.ADV;
      // "gefangen genommen"; "als unrealistisch bezeichnet"
      found.add(preposition != null ? preposition : predicative ? "pred" : "comp", child);
      found.add("clause-" + mark(child), child);
    } else if (child.is("advmod") || child.is("compound") || child.is("amod")) {
      found.add("mod", child);
      if (child.upos() == Upos.ADJ || child.is("compound")) {
        found.add("pred", child);
      }
    } else if (child.is("case") || child.is("mark")) {
      found.add("mark", child);
    }
  }

  /** "sieht sich bedroht und fordert": parsers take the first of two joined verbs for a subject. */
  private void clause(Word verb, Word other, Arguments found) {
    if (other.id() < verb.id() && sentence.children(verb).stream().anyMatch(c -> c.is("cc"))) {
      found.addAll("subj", subject(verb(other)));
    } else {
      found.add("comp", other);
    }
  }

  /** The name of a nominal argument: its preposition, else its case. */
  private String name(Word child) {
    if (isFollowedBy(child, "zufolge")) {
      return "zufolge";
    }
    String preposition = preposition(child);
    if (preposition != null) {
      return preposition;
    }
    Morph.Case kase = child.morph().kase();
    if (kase == Morph.Case.DAT || child.is("iobj")) {
      return "dat";
    }
    if (kase == Morph.Case.GEN) {
      return child.is("obj") || child.is("obl") ? "gen" : "attribute";
    }
    return child.is("obj") ? "obj" : "free";
  }

  /** The preposition of a noun phrase, or null. */
  String preposition(Word noun) {
    for (Word child : sentence.children(noun)) {
      if (child.is("case")
          && !child.lemma().equals("zufolge")
          && (child.upos() == Upos.ADP
              || child.lemma().equals("als")
              || child.lemma().equals("zu"))) {
        return child.lemma().toLowerCase(java.util.Locale.ROOT);
      }
    }
    return null;
  }

  /** Whether a postposition closes a noun phrase; parsers hang it to the next one. */
  private boolean isFollowedBy(Word noun, String postposition) {
    int last = noun.id();
    for (Word child : sentence.children(noun)) {
      if (child.is("nmod") || child.is("flat") || child.is("appos")) {
        last = Math.max(last, child.id());
      }
    }
    return last < sentence.words().size() && sentence.word(last + 1).lemma().equals(postposition);
  }

  private String mark(Word clause) {
    for (Word child : sentence.children(clause)) {
      if (child.is("mark")) {
        return child.lemma();
      }
    }
    return "";
  }

  /** Adds a noun phrase and those coordinated with it. */
  private void nominal(String name, Word head, Arguments found) {
    found.add(name, antecedent(head));
    for (Word child : sentence.children(head)) {
      if (child.is("conj") && child.upos() != Upos.VERB) {
        found.add(name, child);
        for (Word further : sentence.children(child)) {
          if (further.is("conj") && further.upos() != Upos.VERB) {
            found.add(name, further);
          }
        }
      }
    }
  }

  /** The noun that a relative pronoun stands for, else the word itself. */
  private Word antecedent(Word word) {
    if (word.upos() != Upos.PRON && word.upos() != Upos.DET) {
      return word;
    }
    String form = word.lemma();
    if (!form.equals("der") && !form.equals("welcher") && !form.equals("die")) {
      return word;
    }
    Word verb = sentence.head(word);
    Word noun = verb == null || !verb.is("acl") ? null : sentence.head(verb);
    return noun == null || noun.upos() == Upos.VERB ? word : noun;
  }

  private boolean isPassive(Word verb) {
    if (verb.upos() == Upos.ADJ && adjectivalParticiple.test(verb)) {
      return true;
    }
    if (verb.morph().verbForm() == Morph.VerbForm.INF) {
      return false; // "wird besuchen" is no passive, whatever the parser says
    }
    boolean active = false;
    if (sentence.children(verb).stream().anyMatch(c -> c.is("aux") && c.lemma().equals("haben"))) {
      return false; // "hat ein Ultimatum zurückgewiesen"
    }
    for (Word child : sentence.children(verb)) {
      if (child.is("aux:pass") || child.is("nsubj:pass")) {
        return true;
      }
      if (child.is("aux") && child.lemma().equals("werden") && isParticiple(verb)) {
        return true;
      }
      active |= child.is("nsubj") || child.is("aux");
    }
    return !active && isParticiple(verb) && (verb.is("amod") || verb.is("acl"))
        || verb.is("conj") && !active && isParticiple(verb) && isPassive(sentence.head(verb));
  }

  static boolean isParticiple(Word word) {
    return word.morph().verbForm() == Morph.VerbForm.PART;
  }

  /** A participle before its noun: "der entführte Minister", "die kämpfenden Rebellen". */
  private void attribute(Word verb, Arguments found) {
    if (verb.is("amod") && sentence.head(verb) != null) {
      boolean present = verb.form().matches(".*end(e[rnms]?)?");
      nominal(present ? "subj" : "obj", sentence.head(verb), found);
    } else if (verb.is("acl") && !found.has("subj") && !found.has("obj") && found.passive()) {
      nominal("obj", sentence.head(verb), found);
    }
  }

  /** The subject that a verb without one has from the verb or noun above it. */
  private List<Word> inherited(Word verb, Arguments own) {
    Word head = sentence.head(verb);
    if (head == null || verb.is("amod")) {
      return List.of();
    }
    if (head.upos() != Upos.VERB && head.upos() != Upos.AUX && head.upos() != Upos.ADJ) {
      return verb.is("acl") || verb.is("xcomp") || verb.is("ccomp") ? holder(head) : List.of();
    }
    if (verb.is("conj") || verb.is("parataxis") && own.get("subj").isEmpty()) {
      return subject(verb(verb.morph().verbForm() == Morph.VerbForm.FIN ? finite(head) : head));
    }
    if (!verb.is("xcomp") && !verb.is("ccomp") && !verb.is("advcl")
        || verb.morph().verbForm() == Morph.VerbForm.FIN) {
      return List.of();
    }
    Arguments above = verb(head);
    if (objectControl.test(head) && !verb.is("advcl")) {
      for (String name : List.of("dat", "obj")) {
        if (above.has(name)) {
          return above.get(name);
        }
      }
    }
    return subject(above);
  }

  /**
   * "sieht sich … bedroht und fordert": a finite verb is joined to a finite one, not to those
   * below.
   */
  private Word finite(Word verb) {
    for (Word at = verb; at != null && at.upos() == Upos.VERB; at = sentence.head(at)) {
      if (at.morph().verbForm() == Morph.VerbForm.FIN
          || sentence.children(at).stream().anyMatch(child -> child.is("aux"))) {
        return at;
      }
    }
    return verb;
  }

  private static List<Word> subject(Arguments above) {
    return above.passive() ? above.get("obj") : above.get("subj"); // as the grammar has it
  }

  /** Whose thing a noun is: its genitive, else the subject of the verb it depends on. */
  private List<Word> holder(Word noun) {
    Arguments found = noun(noun);
    return found.has("gen") ? found.get("gen") : found.get("host");
  }

  /** The arguments of a noun. */
  Arguments noun(Word noun) {
    Arguments found = new Arguments();
    for (Word child : sentence.children(noun)) {
      if (child.relation().equals("det:poss")) {
        found.add("gen", child);
      } else if (child.is("nmod") || child.is("obl") || child.is("flat") || child.is("appos")) {
        String preposition = preposition(child);
        if (preposition != null) {
          nominal(preposition, child, found);
        } else if (!child.is("appos") || child.morph().kase() == Morph.Case.GEN) {
          nominal("gen", child, found);
        }
      } else if (child.is("compound") && child.upos() == Upos.PROPN) {
        found.add("adj", child); // "US-Luftangriff"
      } else if (child.is("amod")) {
        found.add("adj", child);
        found.add("mod", child);
      } else if (child.is("acl") || child.is("ccomp") || child.is("xcomp")) {
        found.add("comp", child);
      } else if (child.is("case") || child.is("mark") || child.is("det")) {
        found.add("mark", child);
      }
    }
    for (Word owner : List.copyOf(found.get("gen"))) {
      for (Word child : sentence.children(owner)) {
        String preposition = child.is("nmod") ? preposition(child) : null;
        if (preposition != null && !found.has(preposition)) {
          nominal(preposition, child, found); // "der Mord der Islamisten an dem Botschafter"
        }
      }
    }
    host(noun, found);
    return found;
  }

  /** What stands with the verb above may belong to the noun: parsers mix the two up. */
  private void host(Word noun, Arguments found) {
    Word head = sentence.head(noun);
    while (head != null
        && head.upos() == Upos.NOUN
        && (noun.is("conj") || noun.is("nmod") && isBare(noun))) {
      noun = head;
      head = sentence.head(noun);
    }
    if (head == null || head.upos() != Upos.VERB && head.upos() != Upos.AUX) {
      return;
    }
    Word word = noun;
    Arguments above = verb(head);
    found.add("head", head);
    found.addAll(
        "host", above.get("subj").stream().filter(subject -> subject.id() != word.id()).toList());
    above
        .all()
        .forEach(
            (name, words) -> {
              if (Character.isLowerCase(name.charAt(0))
                  && !found.has(name)
                  && !NOT_SHARED.contains(name)) {
                found.addAll(
                    name, words.stream().filter(other -> other.id() != word.id()).toList());
              }
            });
  }

  /** "vor kurzem Gespräche": neither a genitive nor with a preposition, so no attribute. */
  private boolean isBare(Word noun) {
    return preposition(noun) == null && noun.morph().kase() == Morph.Case.ACC
        || preposition(noun) == null && noun.morph().kase() == Morph.Case.NOM;
  }

  private static final Set<String> NOT_SHARED =
      Set.of("subj", "obj", "dat", "gen", "mod", "pred", "comp", "mark", "refl", "free", "in");

  /** The arguments of a predicative or adverbial adjective: its own or those of its verb. */
  Arguments adjective(Word adjective) {
    boolean predicate =
        sentence.children(adjective).stream().anyMatch(c -> c.is("cop") || c.is("nsubj"));
    Word head = sentence.head(adjective);
    if (predicate || head == null) {
      return verb(adjective);
    }
    if (head.upos() != Upos.VERB && head.upos() != Upos.AUX || adjective.is("amod")) {
      return new Arguments();
    }
    Arguments found = new Arguments();
    Arguments own = verb(adjective);
    own.all().forEach(found::addAll);
    verb(head).all().forEach(found::addAll);
    found.add("head", head);
    return found;
  }
}
