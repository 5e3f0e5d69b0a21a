package wortlaut.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;

class PageFetcherTest {
  private static final Duration TIME = Duration.ofSeconds(5);

  private HttpServer server;
  private String address;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(String path, int status, byte[] body, String... headers) {
    server.createContext(
        path,
        exchange -> {
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
          }
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static PageFetcher fetcher(Duration time) {
    return new PageFetcher(true, 10_000, time, time);
  }

  private ErrorCode failure(String url) {
    return failure(fetcher(TIME), url);
  }

  private static ErrorCode failure(PageFetcher fetcher, String url) {
    return catchThrowableOfType(IntakeException.class, () -> fetcher.fetch(url)).at(url, 0).code();
  }

  @Test
  void fetchesAPageWithItsTypeAndCharset() throws Exception {
    serve("/a", 200, "Grüße".getBytes("ISO-8859-1"), "Content-Type", "Text/HTML; charset=latin1");
    Fetched page = fetcher(TIME).fetch(address + "/a");
    assertThat(page.type()).isEqualTo("text/html");
    assertThat(new String(page.bytes(), page.charset())).isEqualTo("Grüße");
  }

  @Test
  void unpacks() throws Exception {
    serve("/a", 200, gzip("Grüße"), "Content-Encoding", "gzip");
    assertThat(fetcher(TIME).fetch(address + "/a").bytes()).isEqualTo("Grüße".getBytes(UTF_8));
  }

  @Test
  void followsRedirectsAndChecksEachStep() throws Exception {
    serve("/a", 301, new byte[0], "Location", "b?x=1");
    serve("/b", 200, "da".getBytes(UTF_8));
    serve("/c", 302, new byte[0], "Location", "file:///etc/passwd");
    serve("/d", 302, new byte[0], "Location", "/d");
    assertThat(fetcher(TIME).fetch(address + "/a#x").bytes()).isEqualTo("da".getBytes(UTF_8));
    assertThat(failure(address + "/c")).isEqualTo(ErrorCode.BAD_URL);
    assertThat(failure(address + "/d")).isEqualTo(ErrorCode.BAD_REDIRECT);
  }

  @Test
  void refusesPrivateAddressesUnlessAllowed() {
    serve("/", 200, "geheim".getBytes(UTF_8));
    PageFetcher strict = new PageFetcher(false, 10_000, TIME, TIME);
    int port = server.getAddress().getPort();
    for (String host :
        new String[] {"127.0.0.1", "localhost", "[::1]", "2130706433", "[::ffff:127.0.0.1]"}) {
      assertThat(failure(strict, "http://" + host + ":" + port + "/"))
          .isEqualTo(ErrorCode.PRIVATE_ADDRESS);
    }
  }

  @Test
  void refusesWhatIsTooLargePackedOrUnpacked() throws Exception {
    serve("/a", 200, new byte[10_001]);
    serve("/b", 200, gzip("x".repeat(100_000)), "Content-Encoding", "gzip");
    serve("/c", 200, new byte[10_000]);
    assertThat(failure(address + "/a")).isEqualTo(ErrorCode.PAGE_TOO_LARGE);
    assertThat(failure(address + "/b")).isEqualTo(ErrorCode.PAGE_TOO_LARGE);
    assertThat(fetcher(TIME).fetch(address + "/c").bytes()).hasSize(10_000);
  }

  @Test
  void doesNotWaitForASlowServer() {
    server.createContext(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
        });
    assertThat(failure(fetcher(Duration.ofMillis(700)), address + "/a"))
        .isEqualTo(ErrorCode.TIMEOUT);
  }

  @Test
  void tellsWhyThereIsNoPage() throws Exception {
    serve("/a", 404, new byte[0]);
    serve("/b", 200, "x".getBytes(UTF_8), "Content-Encoding", "br");
    serve("/c", 200, "kein gzip".getBytes(UTF_8), "Content-Encoding", "gzip");
    assertThat(failure(address + "/a")).isEqualTo(ErrorCode.BAD_STATUS);
    assertThat(failure(address + "/b")).isEqualTo(ErrorCode.NOT_A_PAGE);
    assertThat(failure(address + "/c")).isEqualTo(ErrorCode.BROKEN_GZIP);
    server.stop(0);
    assertThat(failure(address + "/a")).isEqualTo(ErrorCode.UNREACHABLE);
    assertThat(failure("http://gibt-es-nicht.invalid/")).isEqualTo(ErrorCode.UNREACHABLE);
  }

  @Test
  void refusesAddressesOfNoPage() {
    for (String url : new String[] {"ftp://a/b", "http://", "http://a:b@c/", "http://a b/", "x"}) {
      assertThat(failure(url)).isEqualTo(ErrorCode.BAD_URL);
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
