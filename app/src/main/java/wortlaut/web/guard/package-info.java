/** What is refused, and what every answer says about itself. */
package wortlaut.web.guard;
