/** Articles read at the user's wish and held in memory until they are kept. */
package wortlaut.web.reading;
