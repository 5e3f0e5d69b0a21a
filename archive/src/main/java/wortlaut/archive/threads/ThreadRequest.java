package wortlaut.archive.threads;

import java.util.List;

/**
 * Which threads; null or empty where nothing is asked.
 *
 * @param kinds kinds of claims
 * @param source code or name of who makes the claim
 * @param target code or name of whom it is made against
 * @param since first day of publication as {@code yyyy-MM-dd}
 * @param until last day of publication
 * @param least how many reports a thread must have
 * @param limit how many threads at most
 */
public record ThreadRequest(
    List<ClaimKind> kinds,
    String source,
    String target,
    String since,
    String until,
    int least,
    int limit) {
  public ThreadRequest {
    kinds = List.copyOf(kinds);
  }
}
