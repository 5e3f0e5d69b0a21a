package wortlaut.syntax.model;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where converted models are kept: a directory of plain files that may be deleted at any time. */
public final class CacheDirectory {
  private CacheDirectory() {}

  /**
   * The directory in use. In order: the system property {@code wortlaut.cache}, the environment
   * variable {@code WORTLAUT_CACHE}, else the place the platform has for caches ({@code
   * $XDG_CACHE_HOME} or {@code ~/.cache}; {@code ~/Library/Caches}; {@code %LOCALAPPDATA%}) with
   * {@code wortlaut} below it.
   */
  public static Path standard() {
    return of(System.getProperties(), System.getenv());
  }

  static Path of(Properties properties, Map<String, String> environment) {
    String set = properties.getProperty("wortlaut.cache", environment.get("WORTLAUT_CACHE"));
    if (set != null && !set.isBlank()) {
      return Path.of(set);
    }
    Path home = Path.of(properties.getProperty("user.home", "."));
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path caches;
    if (system.startsWith("windows")) {
      caches = or(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
    } else if (system.startsWith("mac")) {
      caches = home.resolve("Library").resolve("Caches");
    } else {
      caches = or(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
    }
    return caches.resolve("wortlaut");
  }

  private static Path or(String path, Path fallback) {
    return path == null || path.isBlank() ? fallback : Path.of(path);
  }
}
