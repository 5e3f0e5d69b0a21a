package wortlaut.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.feed.Feed;
import wortlaut.intake.feed.FeedReader;
import wortlaut.intake.text.Decoder;
import wortlaut.intake.web.Fetched;
import wortlaut.intake.web.PageFetcher;
import wortlaut.intake.web.Validators;
import wortlaut.intake.web.Visitor;

/** Opens streams of bytes: unpacks them, finds out what they are, and reads them as that. */
final class Opener {
  /** How many bytes are looked at to tell what an input is. */
  private static final int LOOK = 8192;

  private final IntakeOptions options;
  private final Admission admission;
  private final PageFetcher fetcher;
  private final Visitor visitor;

  Opener(IntakeOptions options) {
    this.options = options;
    this.admission = new Admission(options);
    Limits limits = options.limits();
    this.fetcher =
        new PageFetcher(
            options.allowPrivate(), limits.pageBytes(), limits.connectTime(), limits.pageTime());
    this.visitor = new Visitor(fetcher, options.pause());
  }

  /** The article of a page on the web, or the articles of a file there. */
  Results page(String address) {
    try {
      Fetched page = fetcher.fetch(address);
      if (isWarc(page.bytes(), address)) {
        return new Warc(address, new MemoryChannel(page.bytes()), admission);
      }
      if (isFeed(page)) {
        return feed(page, address, link -> false);
      }
      return article(page, address);
    } catch (IntakeException e) {
      return new SingleResult(new Result.Failed(e.at(address, 0)));
    }
  }

  private static boolean isWarc(byte[] bytes, String address) {
    return address.matches("(?i)[^?#]*\\.warc(\\.gz)?([?#].*)?")
        || new String(bytes, 0, Math.min(6, bytes.length), StandardCharsets.ISO_8859_1)
            .equals("WARC/1");
  }

  private static boolean isFeed(Fetched page) {
    byte[] start = Arrays.copyOf(page.bytes(), Math.min(LOOK, page.bytes().length));
    return page.type().matches("application/(rss|atom|rdf)\\+xml")
        || InputKind.ofStart(Decoder.decode(start, null).text()) == InputKind.FEED;
  }

  /** The article of a page that was fetched. */
  Results article(Fetched page, String address) throws IntakeException {
    InputStream in = new ByteArrayInputStream(page.bytes());
    return stream(in, address, kind(page, address), false, page.charset());
  }

  /** The articles of a feed's entries whose address is not known. */
  Results feed(Fetched page, String address, Predicate<String> known) throws IntakeException {
    Feed feed = FeedReader.read(page.bytes(), address);
    List<Feed.Entry> entries =
        feed.entries().stream().filter(entry -> !known.test(entry.address())).toList();
    return new FeedResults(new Feed(feed.title(), entries), visitor, this);
  }

  /** A visit to a feed; see {@link Intake#visit}. */
  FeedVisit visit(String address, Validators validators, Predicate<String> known) {
    try {
      Fetched page = visitor.fetch(address, validators);
      Results results = page.changed() ? feed(page, address, known) : Results.NONE;
      return new FeedVisit(page.changed(), page.validators(), results);
    } catch (IntakeException e) {
      Result failed = new Result.Failed(e.at(address, 0));
      return new FeedVisit(false, validators, new SingleResult(failed));
    }
  }

  private static Optional<InputKind> kind(Fetched page, String address) throws IntakeException {
    Optional<InputKind> named = InputKind.ofName(URI.create(address).getPath());
    switch (page.type()) {
      case "text/html", "application/xhtml+xml":
        return Optional.of(InputKind.HTML);
      case "text/plain":
        return Optional.of(named.orElse(InputKind.TEXT));
      case "application/x-ndjson", "application/jsonl", "application/jsonlines":
        return Optional.of(InputKind.JSON_LINES);
      case "":
        return named;
      default:
        if (named.isEmpty()) {
          throw new IntakeException(ErrorCode.NOT_A_PAGE, "it is " + page.type());
        }
        return named;
    }
  }

  /** The pages of a WARC file. */
  Results warc(SeekableByteChannel file, String name) {
    return new Warc(name, file, admission);
  }

  /** The pages of the records that begin in a part of a WARC file; see {@link Intake#warc}. */
  Results warc(SeekableByteChannel file, String name, long from, long end) {
    return new Warc(name, file, admission, from, end);
  }

  /** Lines from the midst of a file; see {@link Intake#lines}. */
  Results lines(InputStream in, String source, int before) {
    return new JsonLines(source, in, admission, before);
  }

  /**
   * The articles of a stream.
   *
   * @param kind what it holds, if its name tells
   * @param packed whether its name says that it is gzip
   * @param named the encoding that its bearer names, or null
   */
  Results stream(
      InputStream in, String source, Optional<InputKind> kind, boolean packed, Charset named)
      throws IntakeException {
    InputStream open = in;
    try {
      InputStream bytes = Unpacking.unpack(in, packed, options.limits());
      BufferedInputStream buffered = new BufferedInputStream(bytes, LOOK);
      open = buffered;
      buffered.mark(LOOK);
      byte[] start = buffered.readNBytes(LOOK - 1);
      buffered.reset();
      if (start.length == 0) {
        throw new IntakeException(ErrorCode.EMPTY, "");
      }
      Binary.refuse(start);
      InputKind found = kind.orElseGet(() -> InputKind.ofStart(Decoder.decode(start, null).text()));
      if (found == InputKind.WARC) {
        throw new IntakeException(ErrorCode.BROKEN_WARC, "a WARC file must be given as a file");
      }
      if (found == InputKind.FEED) {
        try (buffered) {
          Fetched page = new Fetched(readAll(buffered, false), "", named, true, Validators.NONE);
          return feed(page, null, link -> false);
        }
      }
      if (found == InputKind.JSON_LINES) {
        return new JsonLines(
            source, Utf8Stream.of(buffered, start, options.limits()), admission, 0);
      }
      try (buffered) {
        byte[] all = readAll(buffered, bytes instanceof Unpacking);
        return new SingleResult(whole(all, source, found, named));
      }
    } catch (IOException e) {
      close(open);
      throw Unpacking.problem(e);
    } catch (IntakeException e) {
      close(open);
      throw e;
    }
  }

  private Result whole(byte[] bytes, String source, InputKind kind, Charset named) {
    return kind == InputKind.HTML
        ? new HtmlFile(admission).read(bytes, source, named)
        : new TextFile(admission).read(bytes, source, named);
  }

  private byte[] readAll(InputStream in, boolean packed) throws IOException, IntakeException {
    int most = options.limits().articleBytes();
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      ErrorCode code = packed ? ErrorCode.UNPACKS_TOO_LARGE : ErrorCode.TOO_LARGE;
      throw new IntakeException(code, "more than " + most / 1_000_000 + " MB");
    }
    return bytes;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // Nothing was written, so nothing is lost; the problem that led here is the one to tell.
    }
  }
}
