/** Where sentences begin and end, and the words in them. */
package wortlaut.syntax.segment;
