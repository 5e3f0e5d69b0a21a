/**
 * The web page over an archive: {@code wortlaut serve}. {@code WebServer} is the door, {@code
 * guard} what is refused at it, {@code page} one class a page, {@code api} the same as JSON.
 */
package wortlaut.web;
