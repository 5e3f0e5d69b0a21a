package wortlaut.actors.knowledge;

/** How a form stands for the party it is listed with. */
public enum Use {
  /** It is the party's name. */
  NAME,
  /** It is the name of a place and stands for the party as a metonym ("Moskau"). */
  SEAT,
  /** It is the name of a place inside the state and stands only for where something is. */
  PLACE,
  /** It is an inhabitant or member ("Russe", "Sozialdemokrat"). */
  INHABITANT
}
