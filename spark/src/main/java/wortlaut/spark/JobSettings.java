package wortlaut.spark;

import java.io.Serializable;
import java.util.List;

/**
 * What a job is to do.
 *
 * @param inputs Hadoop paths of files and directories, with wildcards or not
 * @param output Hadoop path of the directory that results are added to
 * @param partBytes most bytes of an input file that one task reads, or 0 to let the job choose
 * @param articleSeconds how long one article may take until it is given up
 * @param articleLength most code points of an article's text
 * @param forceLanguage whether to read articles that are not German
 */
public record JobSettings(
    List<String> inputs,
    String output,
    long partBytes,
    int articleSeconds,
    int articleLength,
    boolean forceLanguage)
    implements Serializable {
  public JobSettings {
    inputs = List.copyOf(inputs);
  }
}
