/** Answers of the archive as text, CSV or JSON Lines. */
package wortlaut.app.listing;
