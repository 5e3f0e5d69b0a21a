package wortlaut.syntax.morph;

/**
 * A reading of a form as noun, name, adjective or determiner.
 *
 * @param lemma its dictionary form
 * @param inflections the {@link Inflections} the form can stand for; all for an uninflected one
 * @param strong those of them that stand without a determiner (adjectives)
 * @param derived whether it is an infinitive or adjective used as a noun ("das Duschen")
 */
record Nominal(String lemma, int inflections, int strong, boolean derived) {}
