package wortlaut.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;

/** Parts of speech by CoreNLP's maximum-entropy tagger for German. */
final class CoreNlpTagger implements Tagger {
  private final MaxentTagger tagger =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/german-ud.tagger");

  @Override
  public Upos[] tag(List<Token> sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (Token token : sentence) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.form());
      labels.add(label);
    }
    return tagger.tagSentence(labels).stream()
        .map(TaggedWord::tag)
        .map(Upos::of)
        .toArray(Upos[]::new);
  }
}
