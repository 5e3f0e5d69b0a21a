/** The command line: one class for each subcommand, and what they share. */
package wortlaut.app;
