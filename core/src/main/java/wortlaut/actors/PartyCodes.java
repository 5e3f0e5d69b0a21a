package wortlaut.actors;

import java.util.List;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.Known;
import wortlaut.actors.knowledge.Match;
import wortlaut.actors.knowledge.Role;
import wortlaut.actors.knowledge.Term;
import wortlaut.record.ActorKind;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * The state or organisation that the words of a noun phrase name: by an adjective, the noun's first
 * part, a name, a genitive before or an attribute behind it, in this order.
 */
final class PartyCodes {
  /** The code of those who act for several states ("Vertreter Russlands und der USA"). */
  static final String SEVERAL = "";

  private final Knowledge knowledge;
  private final Ambiguity ambiguity;
  private final List<Chunk> chunks;
  private final Attributes attributes;

  PartyCodes(Knowledge knowledge, Ambiguity ambiguity, List<Chunk> chunks, Attributes attributes) {
    this.knowledge = knowledge;
    this.ambiguity = ambiguity;
    this.chunks = chunks;
    this.attributes = attributes;
  }

  /** The code, or null. */
  String code(int i) {
    Chunk chunk = chunks.get(i);
    for (Word adjective : chunk.adjectives()) {
      Known state = knowledge.adjective(adjective.form());
      if (state != null) {
        return state.code();
      }
    }
    if (chunk.role() != null && chunk.role().code() != null) {
      return ambiguity.federal(chunk.role().word(), chunk.role().code());
    }
    if (chunk.name() != null && chunk.name().term() != null) {
      return chunk.name().term().known().code();
    }
    String inside = inside(chunk);
    if (inside != null) {
      return inside;
    }
    if (chunk.owner() != null && chunk.owner().term() != null) {
      return chunk.owner().term().known().code();
    }
    String adjective = inhabitantAdjective(chunk);
    if (adjective != null) {
      return adjective;
    }
    String found = null;
    for (int attribute : attributes.of(i)) {
      if (states(chunks.get(attribute))) {
        return SEVERAL;
      }
      String code = code(attribute);
      if (code != null && !against(chunks.get(attribute))) {
        if (found != null && !found.equals(code) && chunk.number() == Morph.Number.PLUR) {
          return SEVERAL;
        }
        found = found == null ? code : found;
      }
    }
    if (found != null) {
      return found;
    }
    String affiliation = affiliation(chunk);
    return affiliation != null || chunk.role() == null ? affiliation : chunk.role().usual();
  }

  /** The state that words inside a name of an organisation name ("Japan Meteorological Agency"). */
  private String inside(Chunk chunk) {
    NameSpot name = chunk.name();
    if (name == null || name.person() != null || name.term() != null || name.to() == name.from()) {
      return null;
    }
    List<String> forms =
        chunk.sentence().words().subList(name.from() - 1, name.to()).stream()
            .map(Word::form)
            .toList();
    for (int i = 0; i < forms.size(); i++) {
      Match match = knowledge.find(forms, i);
      Known known =
          match != null && match.terms().get(0).known().kind() == ActorKind.STATE
              ? match.terms().get(0).known()
              : knowledge.adjective(forms.get(i));
      if (known != null) {
        return known.code();
      }
    }
    return null;
  }

  /** Whether it speaks of several states or governments ("aus diesen drei Ländern"). */
  private static boolean states(Chunk chunk) {
    return chunk.role() != null
        && chunk.role().kind() == Role.Kind.STATE
        && chunk.number() == Morph.Number.PLUR;
  }

  /** "Kölner Polizei": the form in -er before a noun is tagged as a noun often. */
  private String inhabitantAdjective(Chunk chunk) {
    for (Word word : chunk.words()) {
      if (word != chunk.noun()
          && word.form().endsWith("er")
          && Character.isUpperCase(word.form().charAt(0))) {
        Known state = knowledge.adjective(word.form());
        if (state != null) {
          return state.code();
        }
      }
    }
    return null;
  }

  private static boolean against(Chunk attribute) {
    Word before = attribute.from() > 1 ? attribute.sentence().word(attribute.from() - 1) : null;
    return before != null && before.upos() == Upos.ADP && before.form().equals("gegen");
  }

  /** "Pflüger (CDU)": the party in brackets. */
  private String affiliation(Chunk chunk) {
    int open = chunk.to() + 1;
    if (open >= chunk.sentence().words().size()
        || !chunk.sentence().word(open).form().equals("(")) {
      return null;
    }
    for (Chunk inside : chunks) {
      if (inside.from() == open + 1 && inside.name() != null) {
        Term term = inside.name().term();
        return term == null ? null : term.known().code();
      }
    }
    return null;
  }
}
