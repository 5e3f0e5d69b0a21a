/** The page in German and English. */
package wortlaut.web.text;
