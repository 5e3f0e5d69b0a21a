package wortlaut.syntax.model;

import java.io.IOException;
import java.io.InputStream;

/**
 * How a model of somebody else's is turned into a compact file of ours: read once with care, then
 * mapped into memory at every start.
 */
public interface ModelFormat {
  /** Short name of the model, part of its file's name: lower-case letters and hyphens. */
  String name();

  /** Version of the converted form; raise it whenever {@link #convert} writes something else. */
  int version();

  /** The source model's path on the class path, without a leading slash. */
  String source();

  /**
   * Converts the source.
   *
   * @param source the source model as it stands on the class path (compressed, if it is)
   * @param out where the converted form goes
   * @throws IOException if the source cannot be read or is not what this format expects
   */
  void convert(InputStream source, ModelOutput out) throws IOException;
}
