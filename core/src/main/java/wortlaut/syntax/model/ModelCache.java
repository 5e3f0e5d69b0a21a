package wortlaut.syntax.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps converted models in a directory and maps them into memory.
 *
 * <p>A file's name carries the format's version and the source's checksum, so a new release of
 * either makes a new file. Files are written beside their place and moved there when whole: any
 * number of processes may start at once. A damaged or cut-off file is noticed and made anew. Where
 * the directory cannot be written, models are converted in memory at every start and a warning says
 * so.
 */
public final class ModelCache {
  private static final Logger LOG = System.getLogger(ModelCache.class.getName());
  private final Path directory;

  /** A cache in a directory, which is made when it is first needed. */
  public ModelCache(Path directory) {
    this.directory = directory;
  }

  /** The cache in {@link CacheDirectory#standard}. */
  public static ModelCache standard() {
    return new ModelCache(CacheDirectory.standard());
  }

  /** Where the files lie. */
  public Path directory() {
    return directory;
  }

  /**
   * A model in its converted form: mapped from the cache, converted first if need be.
   *
   * @throws UncheckedIOException if the source model is missing or cannot be read
   */
  public ModelInput load(ModelFormat format) {
    ClassLoader loader = format.getClass().getClassLoader();
    try {
      SourceModel source = SourceModel.find(loader, format.source());
      Path file =
          directory.resolve(
              "%s-v%d-%s.bin".formatted(format.name(), format.version(), source.fingerprint()));
      ByteBuffer payload = ModelFile.open(file);
      if (payload == null) {
        payload = build(format, source, file);
      }
      return new ModelInput(payload);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot load the %s model from %s: %s"
              .formatted(format.name(), format.source(), e.getMessage()),
          e);
    }
  }

  private ByteBuffer build(ModelFormat format, SourceModel source, Path file) throws IOException {
    Path fresh;
    try {
      Files.createDirectories(directory);
      fresh = Files.createTempFile(directory, format.name() + "-", ".part");
    } catch (IOException e) {
      return unkept(format, source, file, e);
    }
    try {
      LOG.log(Level.INFO, "converting the {0} model (once) to {1}", format.name(), file);
      try (ModelFile.Writer out = new ModelFile.Writer(fresh)) {
        convert(format, source, out);
      } catch (ModelFile.WriteException e) {
        return unkept(format, source, file, e);
      }
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        // Windows refuses to replace a file that another process has mapped: then that one is good.
        LOG.log(Level.DEBUG, "{0} is there already: {1}", file, e);
      }
      ByteBuffer payload = ModelFile.open(file);
      return payload != null
          ? payload
          : unkept(format, source, file, new IOException("the file written cannot be read back"));
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private ByteBuffer unkept(ModelFormat format, SourceModel source, Path file, IOException cause)
      throws IOException {
    LOG.log(
        Level.WARNING,
        "cannot write {0} ({1}); the {2} model is converted in memory at every start, which takes"
            + " seconds: name a writable directory in the environment variable WORTLAUT_CACHE",
        file,
        cause,
        format.name());
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    convert(format, source, out);
    return ByteBuffer.wrap(out.toByteArray());
  }

  private static void convert(ModelFormat format, SourceModel source, OutputStream out)
      throws IOException {
    try (InputStream in = source.open()) {
      ModelOutput model = new ModelOutput(out);
      format.convert(in, model);
      model.flush();
    }
  }
}
