package wortlaut.events;

import wortlaut.record.EventType;
import wortlaut.record.Statement;
import wortlaut.record.Status;

/**
 * A candidate with what its sentence says of it, before its parties are chosen.
 *
 * @param candidate the candidate
 * @param status whether it took place
 * @param statusReason the word that says so
 * @param statement innermost statement it stands in, or null
 * @param above the candidate whose object or clause it is, or null
 */
record Draft(
    Candidate candidate, Status status, String statusReason, Statement statement, Candidate above) {

  /** Its type once the status is known. */
  EventType type() {
    return Acts.atStatus(candidate.predicate().type(), status);
  }

  /** Its mode, or null. */
  String mode() {
    return type() == candidate.predicate().type() ? candidate.predicate().mode() : null;
  }
}
