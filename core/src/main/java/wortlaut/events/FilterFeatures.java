package wortlaut.events;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import wortlaut.record.EventParty;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Word;

/** What the model sees that decides whether a candidate is an event. */
final class FilterFeatures {
  private static final Set<String> OF_OPTIONS =
      Set.of(
          "FRAME0",
          "FRAME1",
          "FRAME2",
          "JOINED",
          "SPEAKER",
          "FRAME_GUESSED",
          "INNER",
          "OFF",
          "OFF_GUESSED",
          "SAID",
          "NEAR",
          "EARLIER",
          "HOME",
          "ARMED",
          "NOBODY");

  private static final int MOST_SIDES =
      3; // more states and organisations are told no further apart

  private final ArticleFacts article;

  FilterFeatures(ArticleFacts article) {
    this.article = article;
  }

  /** The features of a draft with its parties. */
  Features of(Draft draft, PartyChooser.Chosen source, PartyChooser.Chosen target) {
    Features features = new Features();
    Candidate candidate = draft.candidate();
    Predicate entry = candidate.predicate();
    String type = draft.type().label();
    features.add("bias");
    features.add("type=", type);
    features.add("mode=", type, ".", draft.mode());
    features.add("pos=", entry.pos(), "|", type);
    features.add("lemma=", entry.lemma());
    features.add("entry=", entry.lemma(), "|", type, "|", entry.weight());
    features.add("weight=", entry.weight(), "|", entry.pos());
    features.add("status=", draft.status());
    features.add("status=", draft.status(), "|", type);
    features.add("compound=", !candidate.word().lemma().equals(entry.lemma()), "|", entry.pos());
    place(draft, features);
    party("S", source, type, features);
    party("T", target, type, features);
    Set<String> codes = new TreeSet<>(source.option().codes());
    codes.addAll(target.option().codes());
    int sides = Math.min(MOST_SIDES, codes.size());
    features.add("sides=", sides, "|symmetric=", entry.symmetric());
    features.add("sides=", sides, "|", type);
    if (entry.symmetric()) {
      features.add("from=", source.option().origin(), "|", type);
    }
    boolean coded = source.option().codes().size() + target.option().codes().size() > 0;
    features.add("coded=", coded, "|", type);
    features.add("same=", source.option().codes().equals(target.option().codes()));
    article.features().forEach(features::add);
    return features;
  }

  private void place(Draft draft, Features features) {
    Candidate candidate = draft.candidate();
    Sentence sentence = candidate.sentence();
    Word word = candidate.word();
    Word head = sentence.head(word);
    String pos = candidate.predicate().pos().name();
    String relation = word.relation().split(":")[0];
    features.add("relation=", relation, "|", pos);
    features.add("head=", head == null ? "none" : head.upos(), "|", pos);
    if (head != null && candidate.predicate().pos() == PartOfSpeech.NOUN) {
      features.add("headlemma=", head.lemma().toLowerCase(Locale.ROOT));
    }
    String type = candidate.predicate().type().label();
    String above = draft.above() == null ? "none" : draft.above().predicate().type().label();
    features.add("above=", above);
    features.add("above=", above, "|", type);
    features.add("said=", draft.statement() == null ? "no" : draft.statement().type());
    features.add("said=", draft.statement() != null, "|", type);
    features.add("sentence=", article.place(sentence));
    for (Word child : sentence.children(word)) {
      if (child.is("det") || child.is("mark")) {
        features.add(child.relation(), "=", child.lemma(), "|", pos);
      }
    }
    features.add("number=", word.morph().number(), "|", pos);
    if (isInFiniteClause(word, sentence)) {
      features.add("verbform=AUX");
    } else {
      features.add("verbform=", word.morph().verbForm(), "|", word.morph().mood());
    }
    features.add("passive=", candidate.arguments().passive());
  }

  private static boolean isInFiniteClause(Word word, Sentence sentence) {
    for (Word child : sentence.children(word)) {
      if (child.is("aux") && child.morph().verbForm() == Morph.VerbForm.FIN) {
        return true;
      }
    }
    return false;
  }

  private static void party(
      String slot, PartyChooser.Chosen chosen, String type, Features features) {
    features.add(slot, "p=", (int) (chosen.probability() * 5));
    for (String feature : chosen.option().features().simple()) {
      if (OF_OPTIONS.contains(feature)) {
        features.add(slot, feature);
        features.add(slot, feature, "|", type);
      } else if (feature.startsWith("kind=") || feature.startsWith("form=")) {
        features.add(slot, feature);
      } else if (feature.startsWith("polit=")) {
        features.add(slot, feature);
        features.add(slot, feature, "|", type);
      }
    }
    for (EventParty party : chosen.option().parties()) {
      features.add(slot, "code=", party.code() == null ? "none" : party.code().length() + "");
    }
    features.add(slot, "count=", Math.min(2, chosen.option().parties().size()), "|", type);
  }
}
