package wortlaut.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CacheDirectoryTest {
  private static Path of(String system, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.setProperty("os.name", system);
    properties.setProperty("user.home", "/home/eva");
    return CacheDirectory.of(properties, environment);
  }

  @Test
  void followsThePlatform() {
    assertThat(of("Linux", Map.of())).isEqualTo(Path.of("/home/eva/.cache/wortlaut"));
    assertThat(of("Linux", Map.of("XDG_CACHE_HOME", "/var/c")))
        .isEqualTo(Path.of("/var/c/wortlaut"));
    assertThat(of("Mac OS X", Map.of())).isEqualTo(Path.of("/home/eva/Library/Caches/wortlaut"));
    assertThat(of("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/wortlaut"));
    assertThat(of("Windows 11", Map.of())).isEqualTo(Path.of("/home/eva/AppData/Local/wortlaut"));
  }

  @Test
  void theUserHasTheLastWord() {
    assertThat(of("Linux", Map.of("WORTLAUT_CACHE", "/fast", "XDG_CACHE_HOME", "/var/c")))
        .isEqualTo(Path.of("/fast"));
    Properties properties = new Properties();
    properties.setProperty("wortlaut.cache", "/faster");
    assertThat(CacheDirectory.of(properties, Map.of("WORTLAUT_CACHE", "/fast")))
        .isEqualTo(Path.of("/faster"));
  }
}
