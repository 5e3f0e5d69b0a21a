package wortlaut.spark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;

/** How Spark is set up for the job where neither the user nor {@code spark-submit} says it. */
final class Sessions {
  private static final Pattern LOCAL = Pattern.compile("local(?:\\[([0-9]+|\\*)])?");
  private static final int ATTEMPTS = 4; // of a task, as on a cluster; on one machine Spark has 1

  private Sessions() {}

  /**
   * A configuration for a master.
   *
   * @param master such as {@code local[2]}; null for the one that is set already, else this machine
   */
  static SparkConf conf(String master) {
    SparkConf conf = new SparkConf(true).setIfMissing("spark.app.name", "wortlaut");
    String where = master == null ? conf.get("spark.master", "local[*]") : master;
    Matcher local = LOCAL.matcher(where);
    if (local.matches()) {
      String threads = local.group(1) == null ? "1" : local.group(1);
      conf.setMaster("local[" + threads + "," + ATTEMPTS + "]")
          .set("spark.task.maxFailures", String.valueOf(ATTEMPTS))
          .setIfMissing("spark.ui.enabled", "false")
          .setIfMissing("spark.driver.host", "127.0.0.1")
          .setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    } else {
      conf.setMaster(where);
    }
    return conf.setIfMissing("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
        .setIfMissing("spark.ui.showConsoleProgress", "false");
  }
}
