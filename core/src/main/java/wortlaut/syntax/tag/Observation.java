package wortlaut.syntax.tag;

import wortlaut.syntax.feature.Piece;

/**
 * The scores of the tags at one place in the sentence, as far as they do not depend on other tags.
 * They are added up in CoreNLP's order, so that sums agree to the last bit.
 */
final class Observation {
  private static final Piece BAR = Piece.of("|");
  private static final int COMPANY_WINDOW = 3;

  private final TaggerModel model;
  private final Form[] forms;
  private final int at;
  private final Form form;

  /** For the place {@code at} of the sentence. */
  Observation(TaggerModel model, Form[] forms, int at) {
    this.model = model;
    this.forms = forms;
    this.at = at;
    this.form = forms[at];
  }

  /** The scores that come from words. */
  double[] words() {
    double[] around = form(-1).before().clone();
    add(around, form(1).after());
    if (form.rare()) {
      addContext(around);
    }
    add(around, form.own());
    return around;
  }

  /** The scores of a rare word for being first in the sentence or not, null for other words. */
  double[][] place() {
    return at == 0 ? form.first() : form.later();
  }

  private void addContext(double[] around) {
    add(around, Template.COMPANY, company() ? FormReader.YES : FormReader.NO);
    for (int offset = -2; offset <= 2; offset++) {
      if (offset != 0) {
        add(around, Template.SHAPE + 2 + offset, form(offset).shape().hash());
      }
    }
    add(around, Template.CLUSTER, form(-1).cluster().hash());
    add(around, Template.CLUSTER + 2, form(1).cluster().hash());
    add(around, Template.CLUSTERS, joined(form(-1).cluster(), form.cluster(), form(1).cluster()));
    add(around, Template.SHAPES, joined(form(-1).shape(), form.shape(), form(1).shape()));
  }

  private static long joined(Piece before, Piece own, Piece after) {
    return after.after(BAR.after(own.after(BAR.after(before.hash()))));
  }

  private boolean company() {
    if (!form.capitalised()) {
      return false;
    }
    for (int offset = 0; offset <= COMPANY_WINDOW; offset++) {
      if (model.lexicon().companyEnd(form(offset).hash())) {
        return true;
      }
    }
    return false;
  }

  /** The word at a distance; the last form stands for what is outside of the sentence. */
  private Form form(int offset) {
    int place = at + offset;
    return place < 0 || place >= forms.length - 1 ? forms[forms.length - 1] : forms[place];
  }

  private void add(double[] scores, int template, long value) {
    model.weights().add(scores, template, value);
  }

  private static void add(double[] scores, double[] more) {
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += more[tag];
    }
  }
}
