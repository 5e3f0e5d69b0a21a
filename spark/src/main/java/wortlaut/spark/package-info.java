/**
 * The same reading over a cluster's worth of articles, as an Apache Spark job. Input files are cut
 * into parts ({@link wortlaut.spark.InputPlan}); a task reads one part and leaves a file of records
 * and a note that it is finished ({@link wortlaut.spark.PartTask}); in the end the flat tables are
 * made of all records ({@link wortlaut.spark.Tables}).
 */
package wortlaut.spark;
