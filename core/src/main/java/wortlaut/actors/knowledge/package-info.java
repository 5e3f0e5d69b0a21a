/**
 * What is known before reading: states, organisations, offices, names, as tables beside the classes
 * and in users' own files.
 */
package wortlaut.actors.knowledge;
