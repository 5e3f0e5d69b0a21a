/** Whether the archive is whole. */
package wortlaut.archive.check;
