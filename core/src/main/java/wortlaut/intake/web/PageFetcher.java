package wortlaut.intake.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;

/**
 * Fetches a page, and nothing besides it. Redirects are followed by hand, so that each step is
 * checked: http or https only, public addresses only.
 *
 * <p>A host could answer the check with a public address and the connection with a private one (DNS
 * rebinding). Java keeps the answers to its look-ups for a while (30 seconds if nothing else is
 * set), so check and connection see the same one; for the rare case that it runs out in between,
 * the host is checked again when the response is there, and the response is thrown away unread if
 * it no longer holds.
 */
public final class PageFetcher {
  private static final String AGENT = "Wortlaut/0.1 (reads single news articles)";
  private static final String TYPES =
      "text/html, application/xhtml+xml, text/plain;q=0.9, application/x-ndjson;q=0.8, */*;q=0.1";
  private static final int MOST_REDIRECTS = 10;

  private final boolean allowPrivate;
  private final int most;
  private final Duration pageTime;
  private final Duration connectTime;
  private HttpClient client; // made with the first page: most runs fetch none, and it takes a while

  /**
   * @param allowPrivate whether private and loopback addresses may be fetched
   * @param most most bytes of a page, unpacked
   * @param connectTime longest wait for a connection
   * @param pageTime longest wait for a whole page, redirects included
   */
  public PageFetcher(boolean allowPrivate, int most, Duration connectTime, Duration pageTime) {
    this.allowPrivate = allowPrivate;
    this.most = most;
    this.pageTime = pageTime;
    this.connectTime = connectTime;
  }

  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(connectTime)
              .build();
    }
    return client;
  }

  /** Fetches a page. */
  public Fetched fetch(String address) throws IntakeException {
    return fetch(address, Validators.NONE);
  }

  /**
   * Fetches a page if it has changed.
   *
   * @param known what the server said of its state
   */
  public Fetched fetch(String address, Validators known) throws IntakeException {
    long deadline = System.nanoTime() + pageTime.toNanos();
    URI uri = PageAddress.parse(address);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpResponse<byte[]> response = get(uri, known, deadline);
      int status = response.statusCode();
      boolean redirect = status / 100 == 3 && response.headers().firstValue("location").isPresent();
      if (!redirect) {
        return page(response);
      }
      uri = target(uri, response.headers().firstValue("location").orElseThrow());
    }
    throw new IntakeException(ErrorCode.BAD_REDIRECT, "more than " + MOST_REDIRECTS + " times");
  }

  private static URI target(URI from, String location) throws IntakeException {
    try {
      return PageAddress.parse(from.resolve(location.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      throw new IntakeException(ErrorCode.BAD_URL, "it leads to " + location);
    }
  }

  private HttpResponse<byte[]> get(URI uri, Validators known, long deadline)
      throws IntakeException {
    PageAddress.check(uri, allowPrivate);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(pageTime)
            .header("User-Agent", AGENT)
            .header("Accept", TYPES)
            .header("Accept-Language", "de, en;q=0.5")
            .header("Accept-Encoding", "gzip");
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.modified() != null) {
      request.header("If-Modified-Since", known.modified());
    }
    CompletableFuture<HttpResponse<byte[]>> future =
        client().sendAsync(request.build(), head -> new LimitedBody(most));
    try {
      HttpResponse<byte[]> response =
          future.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      PageAddress.check(uri, allowPrivate);
      return response;
    } catch (TimeoutException e) {
      future.cancel(true);
      throw timeout();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new IntakeException(ErrorCode.UNREACHABLE, "interrupted");
    } catch (ExecutionException e) {
      throw problem(e.getCause());
    }
  }

  private IntakeException timeout() {
    return new IntakeException(ErrorCode.TIMEOUT, "more than " + pageTime.toSeconds() + " s");
  }

  private IntakeException problem(Throwable cause) {
    if (cause instanceof LimitedBody.TooLarge) {
      return tooLarge();
    }
    if (cause instanceof HttpTimeoutException) {
      return timeout();
    }
    String what =
        cause instanceof ConnectException ? "no connection" : cause.getClass().getSimpleName();
    String detail = cause.getMessage() == null ? what : what + ": " + cause.getMessage();
    return new IntakeException(ErrorCode.UNREACHABLE, detail);
  }

  private IntakeException tooLarge() {
    return new IntakeException(ErrorCode.PAGE_TOO_LARGE, "more than " + most / 1_000_000 + " MB");
  }

  private Fetched page(HttpResponse<byte[]> response) throws IntakeException {
    Validators validators =
        new Validators(
            response.headers().firstValue("etag").orElse(null),
            response.headers().firstValue("last-modified").orElse(null));
    if (response.statusCode() == 304) {
      return new Fetched(new byte[0], "", null, false, validators);
    }
    if (response.statusCode() != 200) {
      throw new IntakeException(ErrorCode.BAD_STATUS, "status " + response.statusCode());
    }
    String packing = response.headers().firstValue("content-encoding").orElse("").strip();
    ContentType type = ContentType.parse(response.headers().firstValue("content-type").orElse(""));
    byte[] bytes = unpack(response.body(), packing);
    return new Fetched(bytes, type.type(), type.charset(), true, validators);
  }

  private byte[] unpack(byte[] bytes, String packing) throws IntakeException {
    try (InputStream in = unpacked(bytes, packing)) {
      byte[] all = in.readNBytes(most + 1);
      if (all.length > most) {
        throw tooLarge();
      }
      return all;
    } catch (IOException e) {
      throw new IntakeException(ErrorCode.BROKEN_GZIP, String.valueOf(e.getMessage()));
    }
  }

  private static InputStream unpacked(byte[] bytes, String packing)
      throws IOException, IntakeException {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (packing) {
      case "", "identity" -> in;
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> new InflaterInputStream(in);
      default -> throw new IntakeException(ErrorCode.NOT_A_PAGE, "it is packed as " + packing);
    };
  }
}
