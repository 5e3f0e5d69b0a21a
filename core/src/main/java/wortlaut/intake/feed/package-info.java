/** RSS and Atom feeds. */
package wortlaut.intake.feed;
