package wortlaut.intake.web;

import java.nio.charset.Charset;

/**
 * A page from the network.
 *
 * @param bytes its content, unpacked
 * @param type its media type in lower case without parameters, or ""
 * @param charset the encoding its server names, or null
 */
public record Fetched(byte[] bytes, String type, Charset charset) {}
