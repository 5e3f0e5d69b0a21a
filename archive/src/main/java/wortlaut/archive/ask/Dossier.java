package wortlaut.archive.ask;

import java.util.List;

/**
 * What the archive knows of an actor.
 *
 * @param actor the actor
 * @param others others of the same name
 * @param spellings how its name is written
 * @param roles its offices and roles, each with when it was first and last given
 * @param said what it said, the latest first
 * @param did what it did, the latest first
 * @param suffered what was done to it, the latest first
 * @param quotedBy outlets by how often they quote it
 * @param answeredBy actors by how often they answer or deny what it says or does
 */
public record Dossier(
    KnownActor actor,
    List<KnownActor> others,
    List<String> spellings,
    List<Role> roles,
    Answer<Said> said,
    Answer<EventRow> did,
    Answer<EventRow> suffered,
    List<Count> quotedBy,
    List<Count> answeredBy) {
  public Dossier {
    others = List.copyOf(others);
    spellings = List.copyOf(spellings);
    roles = List.copyOf(roles);
    quotedBy = List.copyOf(quotedBy);
    answeredBy = List.copyOf(answeredBy);
  }

  /**
   * An office or role.
   *
   * @param role its name
   * @param first day of the first article that gives it, or null
   * @param last day of the last, or null
   * @param articles how many give it
   */
  public record Role(String role, String first, String last, long articles) {}

  /**
   * A statement.
   *
   * @param reference the document's number and the statement's id
   * @param date when it was said, or published; or null
   * @param type how it renders the words
   * @param words the words
   * @param outlet who published it, or null
   * @param source path or URL of the article
   */
  public record Said(
      String reference, String date, String type, String words, String outlet, String source) {}
}
