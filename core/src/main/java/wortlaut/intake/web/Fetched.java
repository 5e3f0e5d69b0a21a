package wortlaut.intake.web;

import java.nio.charset.Charset;

/**
 * A page from the network.
 *
 * @param bytes its content, unpacked; empty where it has not changed
 * @param type its media type in lower case without parameters, or ""
 * @param charset the encoding its server names, or null
 * @param changed false where the server says it is as it was
 * @param validators what the server says of its state
 */
public record Fetched(
    byte[] bytes, String type, Charset charset, boolean changed, Validators validators) {}
