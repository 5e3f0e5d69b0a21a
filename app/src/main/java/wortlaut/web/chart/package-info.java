/** Charts as SVG, drawn by the server: they need no script. */
package wortlaut.web.chart;
