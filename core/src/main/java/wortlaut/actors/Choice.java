package wortlaut.actors;

/**
 * What a rule says about a candidate.
 *
 * @param cluster the earlier party it joins, or null
 * @param rule the rule
 */
record Choice(Cluster cluster, String rule) {
  /** The rule by which a candidate is no party at all. */
  static final String NOBODY = "refers to nobody";

  static Choice none(String rule) {
    return new Choice(null, rule);
  }
}
