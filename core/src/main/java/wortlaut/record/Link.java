package wortlaut.record;

/**
 * One fact's relation to another.
 *
 * @param kind the relation
 * @param from id of the fact that denies, answers, repeats, continues
 * @param to id of the fact that is denied, answered, repeated, continued
 * @param reason the rule that decided, by name
 */
public record Link(LinkKind kind, String from, String to, String reason) {}
