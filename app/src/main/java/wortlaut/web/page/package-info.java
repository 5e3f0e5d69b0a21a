/** One class a page; each gathers what its template shows. */
package wortlaut.web.page;
