package wortlaut.events;

/**
 * What stands around an event when its parties are looked for.
 *
 * @param parties who is named in the article
 * @param matcher the candidates of the sentence
 * @param roles who does what to whom elsewhere in the article
 */
record Setting(Parties parties, Matcher matcher, Roles roles) {}
