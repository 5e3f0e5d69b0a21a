/** An article with its voices, as the page shows it. */
package wortlaut.web.article;
