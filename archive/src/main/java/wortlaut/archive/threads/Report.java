package wortlaut.archive.threads;

import java.util.Set;

/**
 * One article's report of a claim.
 *
 * @param reference the document's number and the event's id
 * @param kind which kind of claim; null for a rejection
 * @param type PLOVER's type of the event
 * @param published day of publication, or ""
 * @param outlet who published it, or null
 * @param address path or URL of the article
 * @param source names of who makes the claim
 * @param target names of whom it is made against
 * @param sourceKeys codes, or actors without one, of who makes it
 * @param targetKeys the same of whom it is made against
 * @param voice names of whom it is attributed to; null where the outlet tells it as a fact
 * @param sentence the sentence that tells it
 * @param original number of the group of near-copies its article belongs to, or that of the article
 * @param terms what it is about: words of the sentence without the parties and the act
 */
public record Report(
    String reference,
    ClaimKind kind,
    String type,
    String published,
    String outlet,
    String address,
    String source,
    String target,
    Set<String> sourceKeys,
    Set<String> targetKeys,
    String voice,
    String sentence,
    long original,
    Set<String> terms) {
  public Report {
    sourceKeys = Set.copyOf(sourceKeys);
    targetKeys = Set.copyOf(targetKeys);
    terms = Set.copyOf(terms);
  }

  /** The document's number. */
  long document() {
    return Long.parseLong(reference.substring(0, reference.indexOf('/')));
  }
}
