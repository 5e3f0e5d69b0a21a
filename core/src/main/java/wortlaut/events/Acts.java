package wortlaut.events;

import java.util.Set;
import wortlaut.record.EventType;
import wortlaut.record.Status;

/** What PLOVER's types have to do with each other. */
final class Acts {
  private static final Set<EventType> HOSTILE =
      Set.of(
          EventType.THREATEN,
          EventType.PROTEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT,
          EventType.REJECT,
          EventType.ACCUSE);

  /** Types whose object is an act that is asked for, refused, promised or threatened. */
  private static final Set<EventType> ABOUT_ACTS =
      Set.of(EventType.REQUEST, EventType.REJECT, EventType.AGREE, EventType.THREATEN);

  private static final Set<EventType> AGREED_BEFORE =
      Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

  private static final Set<EventType> SPEECH =
      Set.of(
          EventType.REQUEST,
          EventType.REJECT,
          EventType.AGREE,
          EventType.THREATEN,
          EventType.ACCUSE,
          EventType.SUPPORT);

  private Acts() {}

  /** Whether acts of the type are against somebody. */
  static boolean isHostile(EventType type) {
    return HOSTILE.contains(type);
  }

  /** Whether acts of the type are done by saying something. */
  static boolean isSpeech(EventType type) {
    return SPEECH.contains(type);
  }

  /** Whether the type's object is itself an act, which then is no event of its own. */
  static boolean isAboutActs(EventType type) {
    return ABOUT_ACTS.contains(type);
  }

  /**
   * PLOVER 2.0, auxiliary modes: a cooperative act that lies in the future is an agreement to it.
   */
  static EventType atStatus(EventType type, Status status) {
    return status == Status.PLANNED && AGREED_BEFORE.contains(type) ? EventType.AGREE : type;
  }
}
