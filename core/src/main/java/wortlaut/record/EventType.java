package wortlaut.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** The 16 event types of PLOVER 2.0. */
public enum EventType {
  /** To agree, promise, offer; cooperation announced for the future. */
  AGREE,
  /** To meet, visit, call, negotiate. */
  CONSULT,
  /** To praise, endorse, recognise, sign a treaty. */
  SUPPORT,
  /** To concede in words. */
  CONCEDE,
  /** To exchange material things both ways. */
  COOPERATE,
  /** To give material help. */
  AID,
  /** To concede with immediate effect. */
  RETREAT,
  /** To request, demand, call for. */
  REQUEST,
  /** To criticise, accuse, investigate. */
  ACCUSE,
  /** To refuse, deny, veto. */
  REJECT,
  /** To threaten. */
  THREATEN,
  /** To protest with physical activity. */
  PROTEST,
  /** To cut relations; to convict. */
  SANCTION,
  /** To move forces short of using them. */
  MOBILIZE,
  /** To repress and restrict short of violence. */
  COERCE,
  /** To do bodily harm or destroy. */
  ASSAULT;

  /** The word for it in the record's JSON. */
  @JsonValue
  public String label() {
    return name();
  }
}
