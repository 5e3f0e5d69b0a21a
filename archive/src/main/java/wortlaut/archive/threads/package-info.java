/** Claims through time: who first told them, who repeated, denied and answered them. */
package wortlaut.archive.threads;
