package wortlaut.actors;

import java.util.List;

/** Where the resolver leaves its decisions. */
interface Trail {
  /** Keeps nothing. */
  Trail NONE = (candidate, choice, considered) -> {};

  /**
   * Called once for each candidate, before it joins.
   *
   * @param considered the parties it could have joined
   */
  void decided(Candidate candidate, Choice choice, List<Cluster> considered);
}
