package wortlaut.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Sets right which nominal of an active verb is its subject. German names, feminines, neuters and
 * plurals look the same as subject and as object, and parsers often take one for the other, or find
 * two subjects. What decides here is, in this order: forms that can only be one case, agreement
 * with the finite verb, and that the first of two whose case cannot be seen is the subject.
 */
final class Subjects {
  private static final Set<String> OBLIQUE_FORMS =
      Set.of("den", "dem", "des", "einen", "einem", "eines", "ihn", "ihm", "mich", "mir", "keinen");

  private final Sentence sentence;

  Subjects(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The arguments of an active verb whose role is another than the parser's.
   *
   * @return {@code subj}, {@code obj} or {@code dat} by word id
   */
  Map<Integer, String> corrected(Word verb) {
    List<Word> subjects = new ArrayList<>(2);
    List<Word> objects = new ArrayList<>(2);
    Word finite = verb.morph().verbForm() == Morph.VerbForm.FIN ? verb : null;
    for (Word child : sentence.children(verb)) {
      if (child.is("aux") && child.morph().verbForm() == Morph.VerbForm.FIN) {
        finite = child;
      } else if (child.is("nsubj")) {
        subjects.add(child);
      } else if (isBareObject(child)) {
        objects.add(child);
      }
    }
    Map<Integer, String> roles = new HashMap<>();
    if (finite == null && isInfinitive(verb)) {
      for (Word subject : subjects) {
        roles.put(subject.id(), objects.isEmpty() ? "obj" : "dat");
      }
    } else if (subjects.size() > 1) {
      several(subjects, finite, !objects.isEmpty(), roles);
    } else if (finite != null && subjects.size() == 1) {
      one(subjects.get(0), objects, finite, roles);
    } else if (finite != null && subjects.isEmpty()) {
      none(verb, objects, finite, roles);
    }
    return roles;
  }

  /** An infinitive with "zu", which has no subject of its own. */
  private boolean isInfinitive(Word verb) {
    return verb.morph().verbForm() == Morph.VerbForm.INF && (verb.is("xcomp") || verb.is("ccomp"));
  }

  /** An object or a nominal without preposition, reflexives left out. */
  private boolean isBareObject(Word child) {
    return (child.is("obj") || child.is("iobj") || child.is("obl") || child.is("dep"))
        && (child.upos() == Upos.NOUN || child.upos() == Upos.PROPN || child.upos() == Upos.PRON)
        && !child.form().equalsIgnoreCase("sich")
        && sentence.children(child).stream().noneMatch(below -> below.is("case"));
  }

  private void several(
      List<Word> subjects, Word finite, boolean object, Map<Integer, String> roles) {
    Word best = subjects.get(0);
    for (Word subject : subjects) {
      if (rating(subject, finite) > rating(best, finite)) {
        best = subject;
      }
    }
    for (Word subject : subjects) {
      if (!subject.equals(best)) {
        roles.put(subject.id(), object ? "dat" : "obj");
      }
    }
  }

  private int rating(Word noun, Word finite) {
    return (isOblique(noun) ? -2 : 0) + (finite == null || agrees(noun, finite) ? 1 : 0);
  }

  private void one(Word subject, List<Word> objects, Word finite, Map<Integer, String> roles) {
    Word front = null;
    for (Word object : objects) {
      if (object.id() < finite.id() && !isOblique(object) && agrees(object, finite)) {
        front = object;
        break;
      }
    }
    if (front == null || subject.id() < finite.id()) {
      return;
    }
    boolean wrong = isOblique(subject) || !agrees(subject, finite);
    if (wrong || isBareName(front) && !isNominative(subject)) {
      Word first = front;
      boolean other = objects.stream().anyMatch(object -> !object.equals(first));
      roles.put(front.id(), "subj");
      roles.put(subject.id(), other ? "dat" : "obj");
    }
  }

  /** A finite main verb must have a subject: the first nominal that can be one. */
  private void none(Word verb, List<Word> objects, Word finite, Map<Integer, String> roles) {
    if (verb.is("conj") || verb.is("xcomp") || finite.morph().person() != 3) {
      return;
    }
    for (Word object : objects) {
      if (!isOblique(object) && agrees(object, finite) && isBareName(object)) {
        roles.put(object.id(), "subj");
        return;
      }
    }
  }

  private boolean isBareName(Word word) {
    return word.upos() == Upos.PROPN
        && sentence.children(word).stream()
            .noneMatch(c -> c.is("det") || c.is("case") || c.is("amod"));
  }

  private boolean agrees(Word noun, Word finite) {
    boolean several = sentence.children(noun).stream().anyMatch(child -> child.is("conj"));
    return several
        || noun.morph().number() == null
        || finite.morph().number() == null
        || noun.morph().number() == finite.morph().number();
  }

  /** Whether the form of a nominal or its article can be no nominative. */
  private boolean isOblique(Word noun) {
    for (Word child : sentence.children(noun)) {
      if (child.is("det") && isOf(child, OBLIQUE_FORMS)) {
        return true;
      }
    }
    return isOf(noun, OBLIQUE_FORMS);
  }

  /** Whether it can only be a nominative: a masculine with its article, a personal pronoun. */
  private boolean isNominative(Word noun) {
    if (noun.upos() == Upos.PRON) {
      return noun.morph().kase() == Morph.Case.NOM;
    }
    for (Word child : sentence.children(noun)) {
      if (child.is("det") || child.is("amod")) {
        return child.form().toLowerCase(Locale.ROOT).endsWith("er")
            && noun.morph().kase() == Morph.Case.NOM;
      }
    }
    return false;
  }

  private static boolean isOf(Word word, Set<String> forms) {
    return forms.contains(word.form().toLowerCase(Locale.ROOT));
  }
}
