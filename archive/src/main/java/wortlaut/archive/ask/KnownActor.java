package wortlaut.archive.ask;

/**
 * An actor of the archive.
 *
 * @param id the archive's number of it
 * @param name its name
 * @param kind person, office, state, organisation, group, document
 * @param code its state or organisation, or null
 * @param documents in how many documents it appears
 */
public record KnownActor(long id, String name, String kind, String code, long documents) {}
