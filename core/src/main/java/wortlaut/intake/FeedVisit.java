package wortlaut.intake;

import wortlaut.intake.web.Validators;

/**
 * A visit to a feed.
 *
 * @param changed whether it has changed since the last visit
 * @param validators what its server says of its state, for the next visit
 * @param results the articles of its entries, fetched as they are asked for
 */
public record FeedVisit(boolean changed, Validators validators, Results results) {}
