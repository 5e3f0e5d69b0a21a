/** What the pages show, as JSON. */
package wortlaut.web.api;
