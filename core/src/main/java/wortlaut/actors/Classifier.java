package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.Known;
import wortlaut.actors.knowledge.Role;
import wortlaut.actors.knowledge.Term;
import wortlaut.actors.knowledge.Use;
import wortlaut.record.ActorKind;
import wortlaut.record.MentionForm;
import wortlaut.record.Span;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Decides whether a noun phrase names a party, and what its words show about it. */
final class Classifier {
  /** The rule for nouns that no table knows and only the verb makes a party. */
  static final String GUESSED = "subject of a verb of speech";

  /** The rule for words that only a statement shows to be a party. */
  static final String HEARD = "speaker of a statement";

  private final Knowledge knowledge;
  private final SpeakingVerbs verbs;
  private final NewNames names;
  private final int index;
  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final Attributes attributes;
  private final PartyCodes codes;

  Classifier(
      Knowledge knowledge,
      Ambiguity ambiguity,
      SpeakingVerbs verbs,
      NewNames names,
      int index,
      Sentence sentence,
      List<Chunk> chunks,
      Attributes attributes) {
    this.knowledge = knowledge;
    this.verbs = verbs;
    this.names = names;
    this.index = index;
    this.sentence = sentence;
    this.chunks = chunks;
    this.attributes = attributes;
    this.codes = new PartyCodes(knowledge, ambiguity, chunks, attributes);
  }

  /** The candidate that a chunk is, or null. */
  Candidate candidate(int i) {
    Chunk chunk = chunks.get(i);
    NameSpot name = chunk.name();
    if (name != null && name.person() != null) {
      return person(i);
    }
    if (name != null && name.term() != null) {
      return known(i, name.term());
    }
    if (chunk.role() != null
        && (chunk.role().kind() != Role.Kind.DOCUMENT || sourceCompound(i) == null)) {
      return described(i);
    }
    if (name != null) {
      return unknownName(i);
    }
    Candidate source = sourceCompound(i);
    if (source != null) {
      return source;
    }
    return chunk.noun() != null
            && speaking(chunk)
            && chunk.noun().upos() == Upos.NOUN
            && !verbs.mute(chunk.noun())
            && chunk.noun().morph().gender() != Morph.Gender.NEUT
        ? otherNoun(i)
        : null;
  }

  /** The candidate that a chunk is which is known to speak; null if it is no noun for a party. */
  Candidate speaker(int i) {
    Chunk chunk = chunks.get(i);
    NameSpot name = chunk.name();
    if (name != null && name.person() != null) {
      return person(i);
    }
    if (name != null && name.term() != null) {
      Term term = name.term();
      return term.use() == Use.INHABITANT
          ? known(i, term)
          : make(
              i,
              MentionForm.NAME,
              term.known().kind(),
              term.use() == Use.PLACE ? term.base() : term.known().name(),
              term.use() == Use.PLACE ? null : term.known(),
              null,
              term.known().gender(),
              chunk.number(),
              HEARD);
    }
    if (chunk.role() != null && chunk.role().kind() != Role.Kind.NONE) {
      return described(i, true);
    }
    if (name != null) {
      return make(
          i,
          MentionForm.NAME,
          ActorKind.ORGANISATION,
          Naming.name(chunk),
          null,
          null,
          chunk.gender(),
          chunk.number(),
          HEARD);
    }
    boolean said =
        chunk.noun() == null
            || verbs.said(chunk.noun())
            || verbs.mute(chunk.noun()) && !speaking(chunk) && !source(chunk);
    return said ? null : otherNoun(i);
  }

  private Candidate person(int i) {
    Chunk chunk = chunks.get(i);
    PersonName person = chunk.name().person();
    Morph.Gender gender = person.gender();
    String office = null;
    if (chunk.noun() != null) {
      office = Naming.describe(chunk, chunk.noun().id());
      if (gender == null) {
        gender = chunk.role().gender();
      }
    }
    return make(
        i,
        MentionForm.NAME,
        ActorKind.PERSON,
        person.full(),
        null,
        office,
        gender,
        Morph.Number.SING,
        chunk.name().rule());
  }

  private Candidate known(int i, Term term) {
    Chunk chunk = chunks.get(i);
    Known known = term.known();
    return switch (term.use()) {
      case NAME ->
          make(
              i,
              MentionForm.NAME,
              known.kind(),
              term.base(),
              known,
              null,
              known.gender(),
              known.gender() == null ? Morph.Number.PLUR : Morph.Number.SING,
              known.table());
      case SEAT -> {
        if (place(chunk) || attributes.governorOf(i) >= 0 && !metonymic(chunk)) {
          yield null;
        }
        yield make(
            i,
            MentionForm.NAME,
            known.kind(),
            term.base(),
            known,
            null,
            Morph.Gender.NEUT,
            Morph.Number.SING,
            "seat of government");
      }
      case PLACE ->
          !place(chunk) && verbs.actor(sentence, chunk.head())
              ? make(
                  i,
                  MentionForm.NAME,
                  ActorKind.STATE,
                  term.base(),
                  null,
                  null,
                  Morph.Gender.NEUT,
                  Morph.Number.SING,
                  "place that acts")
              : null;
      case INHABITANT -> {
        boolean plural = term.plural() || chunk.number() == Morph.Number.PLUR;
        Morph.Gender gender = term.feminine() ? Morph.Gender.FEM : plural ? null : chunk.gender();
        String text = Naming.text(sentence, chunk.name().from(), chunk.name().to());
        yield make(
            i,
            MentionForm.DESCRIPTION,
            plural ? ActorKind.GROUP : ActorKind.OFFICE,
            plural ? text : term.base(),
            null,
            null,
            gender,
            plural ? Morph.Number.PLUR : Morph.Number.SING,
            "inhabitant");
      }
    };
  }

  private Candidate described(int i) {
    return described(i, false);
  }

  private Candidate described(int i, boolean heard) {
    Chunk chunk = chunks.get(i);
    Role role = chunk.role();
    Morph.Number number = chunk.number();
    boolean plural = number == Morph.Number.PLUR;
    ActorKind kind =
        switch (role.kind()) {
          case PERSON -> plural ? ActorKind.GROUP : ActorKind.OFFICE;
          case GROUP -> ActorKind.GROUP;
          case STATE -> plural ? ActorKind.GROUP : ActorKind.STATE;
          case ORGANISATION -> ActorKind.ORGANISATION;
          default -> ActorKind.DOCUMENT;
        };
    boolean source = heard || speaking(chunk) || source(chunk);
    if (kind == ActorKind.DOCUMENT && !source && !inside(chunk)) {
      return null;
    }
    if (role.weak() && chunk.name() == null && !source && attributes.of(i).isEmpty()) {
      return null;
    }
    boolean named =
        role.kind() == Role.Kind.ORGANISATION
            || role.kind() == Role.Kind.GROUP && !plural && marked(chunk);
    if (chunk.name() != null && named) {
      return make(
          i,
          MentionForm.NAME,
          ActorKind.ORGANISATION,
          Naming.name(chunk),
          null,
          Naming.describe(chunk, chunk.noun().id()),
          chunk.gender(),
          number,
          "name after " + role.base());
    }
    Known state =
        kind == ActorKind.STATE && role.type().equals("regierung")
            ? knowledge.state(codes.code(i))
            : null;
    return make(
        i,
        MentionForm.DESCRIPTION,
        kind,
        Naming.describe(chunk, attributes.end(i)),
        state,
        null,
        plural ? null : chunk.gender(),
        number,
        "noun " + role.base());
  }

  /** Whether its name stands in quotation marks: something is between noun and name. */
  private static boolean marked(Chunk chunk) {
    return chunk.name() != null
        && chunk.name().person() == null
        && chunk.name().from() > chunk.noun().id() + 1;
  }

  private Candidate unknownName(int i) {
    Chunk chunk = chunks.get(i);
    boolean recognised =
        chunk.head().entity() == Entity.ORGANIZATION
            || sentence.word(chunk.name().from()).entity() == Entity.ORGANIZATION;
    String text = Naming.name(chunk);
    if (!recognised
        && !speaking(chunk)
        && !source(chunk)
        && !names.known(text)
        && !shortName(chunk, text)) {
      return null;
    }
    return make(
        i,
        MentionForm.NAME,
        ActorKind.ORGANISATION,
        text,
        null,
        null,
        chunk.gender(),
        chunk.number(),
        chunk.name().rule());
  }

  /** "Muslim-Liga (PML-N)": a short name in brackets. */
  private boolean shortName(Chunk chunk, String text) {
    return chunk.from() > 2
        && chunk.to() < sentence.words().size()
        && sentence.word(chunk.from() - 1).form().equals("(")
        && sentence.word(chunk.to() + 1).form().equals(")")
        && text.length() > 1
        && text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  /** "Behördenangaben" are the authorities' words, "Polizeibericht" the police's. */
  private Candidate sourceCompound(int i) {
    Chunk chunk = chunks.get(i);
    String first = chunk.noun() == null ? null : verbs.sourcePart(chunk.noun());
    Known named = first == null ? null : knowledge.first(first);
    Role role = first == null || named != null ? null : knowledge.institution(first);
    if (named != null) {
      return new Candidate(
          index,
          chunk.head(),
          chunk.head().span(),
          MentionForm.NAME,
          named.kind(),
          named.name(),
          null,
          named,
          null,
          null,
          named.code(),
          named.gender(),
          named.gender() == null ? Morph.Number.PLUR : Morph.Number.SING,
          true,
          false,
          false,
          true,
          null,
          "source in a compound");
    }
    if (role == null) {
      return null;
    }
    boolean plural = role.number() == Morph.Number.PLUR;
    ActorKind kind =
        role.kind() == Role.Kind.ORGANISATION
            ? ActorKind.ORGANISATION
            : role.kind() == Role.Kind.STATE ? ActorKind.STATE : ActorKind.GROUP;
    return new Candidate(
        index,
        chunk.head(),
        chunk.head().span(),
        MentionForm.DESCRIPTION,
        kind,
        plural ? first : role.word(),
        null,
        null,
        role,
        null,
        codes.code(i),
        plural ? null : role.gender(),
        role.number(),
        true,
        chunk.adjectives().isEmpty(),
        false,
        true,
        null,
        "source in a compound");
  }

  private Candidate otherNoun(int i) {
    Chunk chunk = chunks.get(i);
    boolean plural = chunk.number() == Morph.Number.PLUR;
    return make(
        i,
        MentionForm.DESCRIPTION,
        plural ? ActorKind.GROUP : ActorKind.OFFICE,
        Naming.describe(chunk, attributes.end(i)),
        null,
        null,
        plural ? null : chunk.gender(),
        chunk.number(),
        GUESSED);
  }

  private Candidate make(
      int i,
      MentionForm form,
      ActorKind kind,
      String name,
      Known known,
      String office,
      Morph.Gender gender,
      Morph.Number number,
      String rule) {
    Chunk chunk = chunks.get(i);
    int end =
        form == MentionForm.NAME && chunk.noun() == null && known != null
            ? chunk.to()
            : attributes.end(i);
    boolean bare =
        attributes.of(i).isEmpty()
            && chunk.adjectives().isEmpty()
            && chunk.owner() == null
            && !chunk.indefinite();
    return new Candidate(
        index,
        chunk.head(),
        new Span(sentence.word(chunk.from()).start(), sentence.word(end).end()),
        form,
        kind,
        name,
        chunk.name() == null ? null : chunk.name().person(),
        known,
        chunk.role(),
        office,
        known != null ? known.code() : codes.code(i),
        gender,
        number,
        chunk.definite(),
        bare,
        chunk.head().is("nsubj"),
        speaking(chunk),
        null,
        rule);
  }

  private boolean speaking(Chunk chunk) {
    return verbs.subject(sentence, chunk.head());
  }

  /** Whether "laut", "nach Angaben" or the like say that it is a source. */
  private boolean source(Chunk chunk) {
    if (chunk.from() == 1) {
      return chunk.to() < sentence.words().size()
          && sentence.word(chunk.to() + 1).form().equals("zufolge");
    }
    String before = sentence.word(chunk.from() - 1).form().toLowerCase(java.util.Locale.GERMAN);
    boolean after =
        chunk.to() < sentence.words().size()
            && sentence.word(chunk.to() + 1).form().equals("zufolge");
    return after
        || before.equals("laut")
        || before.equals("gemäß")
        || before.startsWith("angabe")
        || before.equals("nach");
  }

  /** Whether "in" stands before, as before papers that say something. */
  private boolean inside(Chunk chunk) {
    return chunk.determiner() != null
        && chunk.from() > 1
        && sentence.word(chunk.from() - 1).form().equalsIgnoreCase("in");
  }

  /** Whether a preposition of place stands before. */
  private boolean place(Chunk chunk) {
    return chunk.from() > 1
        && sentence.word(chunk.from() - 1).upos() == Upos.ADP
        && knowledge.locative(sentence.word(chunk.from() - 1).form());
  }

  private static boolean metonymic(Chunk chunk) {
    return chunk.name().genitive();
  }

  /**
   * Adjectives of states before nouns that are no party of their own ("russisches Gas"), and those
   * joined to the next one ("indische und chinesische Soldaten").
   */
  List<Candidate> adjectives() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      List<Word> adjectives = chunks.get(i).adjectives();
      if (candidate(i) == null) {
        adjectives.forEach(adjective -> adjective(adjective, found));
      }
      Word joined = adjectives.isEmpty() ? null : joined(adjectives.get(0));
      while (joined != null) {
        adjective(joined, found);
        joined = joined(joined);
      }
    }
    return found;
  }

  /** The adjective of a state that "und" or a comma joins to one of another state, or null. */
  private Word joined(Word adjective) {
    if (adjective.id() < 3 || knowledge.adjective(adjective.form()) == null) {
      return null;
    }
    Word between = sentence.word(adjective.id() - 1);
    Word before = sentence.word(adjective.id() - 2);
    return (between.upos() == Upos.CCONJ || between.form().equals(","))
            && knowledge.adjective(before.form()) != null
            && before.form().endsWith(adjective.form().substring(adjective.form().length() - 1))
        ? before
        : null;
  }

  private void adjective(Word adjective, List<Candidate> found) {
    Known state = knowledge.adjective(adjective.form());
    if (state != null) {
      found.add(
          new Candidate(
              index,
              adjective,
              adjective.span(),
              MentionForm.NAME,
              state.kind(),
              state.name(),
              null,
              state,
              null,
              null,
              state.code(),
              state.gender(),
              state.gender() == null ? Morph.Number.PLUR : Morph.Number.SING,
              true,
              false,
              false,
              false,
              null,
              "adjective of a state"));
    }
  }
}
