package wortlaut.actors.knowledge;

/**
 * One meaning of a form.
 *
 * @param known the party
 * @param use how the form stands for it
 * @param base the form in the nominative, for aliases
 * @param genitive whether the form is marked as a genitive ("Russlands")
 * @param plural whether the form is an inhabitant's plural
 * @param feminine whether the form is a feminine inhabitant ("Russin")
 * @param careful whether the form is an everyday word too
 */
public record Term(
    Known known,
    Use use,
    String base,
    boolean genitive,
    boolean plural,
    boolean feminine,
    boolean careful) {

  /** The same meaning of a form in the genitive. */
  Term inGenitive() {
    return new Term(known, use, base, true, plural, feminine, careful);
  }

  /** The body of the same name that another state has. */
  public Term of(String code) {
    Known other =
        new Known(base, code, known.kind(), known.type(), known.gender(), null, known.table());
    return new Term(other, use, base, genitive, plural, feminine, careful);
  }
}
