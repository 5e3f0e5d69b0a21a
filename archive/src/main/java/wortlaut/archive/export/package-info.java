/** The archive for other programs: flat tables, networks, annotations; see docs/export.md. */
package wortlaut.archive.export;
