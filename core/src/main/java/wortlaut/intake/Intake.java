package wortlaut.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.error.Problem;
import wortlaut.intake.web.Validators;

/**
 * Takes articles in: from files, directories, pages on the web and streams. What cannot be read
 * becomes a {@link Result.Failed} and never keeps the others from being read. Share one among
 * threads; each {@link Results} is for one thread.
 *
 * <pre>{@code
 * Intake intake = Intake.open(IntakeOptions.defaults());
 * try (Results results = intake.read("articles/")) {
 *   results.forEachRemaining(result -> …);
 * }
 * }</pre>
 */
public final class Intake {
  /** The input that stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

  private final Opener opener;

  private Intake(IntakeOptions options) {
    this.opener = new Opener(options);
  }

  /** An intake with these options. */
  public static Intake open(IntakeOptions options) {
    return new Intake(options);
  }

  /**
   * The articles of several inputs, in order.
   *
   * @param inputs paths of files and directories, URLs, and {@code -} for {@code standardInput}
   * @param standardInput read where an input is {@code -}
   */
  public Results read(List<String> inputs, InputStream standardInput) {
    return joined(
        inputs.stream()
            .map(
                input ->
                    () ->
                        input.equals(STANDARD_INPUT)
                            ? read(standardInput, STANDARD_INPUT)
                            : read(input)));
  }

  /** The articles of one input: the path of a file or directory, or a URL. */
  public Results read(String input) {
    try {
      return URL.matcher(input).matches() ? opener.page(input) : read(Path.of(input));
    } catch (InvalidPathException e) {
      return failed(ErrorCode.NOT_FOUND, input, e.getReason());
    }
  }

  /**
   * Visits a feed: the articles of its entries, if it has changed.
   *
   * @param address its address
   * @param validators what an earlier visit gave, or {@link Validators#NONE}
   * @param known whether the article at an address is there already and need not be fetched
   */
  public FeedVisit visit(String address, Validators validators, Predicate<String> known) {
    return opener.visit(address, validators, known);
  }

  /** The articles of a file, or of the files in a directory and those below, by their names. */
  public Results read(Path path) {
    if (!Files.exists(path)) {
      return failed(ErrorCode.NOT_FOUND, path.toString(), "");
    }
    if (!Files.isDirectory(path)) {
      return file(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> articles = files.filter(file -> isArticle(path, file)).sorted().toList();
      return articles.isEmpty()
          ? failed(ErrorCode.NO_ARTICLES, path.toString(), "")
          : joined(articles.stream().map(file -> () -> file(file)));
    } catch (IOException | java.io.UncheckedIOException e) {
      return failed(ErrorCode.UNREADABLE, path.toString(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * The articles of a stream, which is closed with the results.
   *
   * @param name what to call it in the articles' source and in messages
   */
  public Results read(InputStream in, String name) {
    try {
      return opener.stream(in, name, InputKind.ofName(name), false, null);
    } catch (IntakeException e) {
      return new SingleResult(new Result.Failed(e.at(name, 0)));
    }
  }

  /**
   * The pages of the records that begin in a part of a WARC file, which may lie anywhere. Parts
   * that make up the file hold each of its records once. The file is closed with the results.
   *
   * @param name what to call it in messages
   * @param from byte the part begins at
   * @param end byte after its last
   */
  public Results warc(SeekableByteChannel file, String name, long from, long end) {
    return opener.warc(file, name, from, end);
  }

  /**
   * The articles of some lines of a JSON Lines file in UTF-8, not packed. The stream is closed with
   * the results.
   *
   * @param name what to call the file in the articles' source and in messages
   * @param before how many lines of the file stand before the stream's first
   */
  public Results lines(InputStream in, String name, int before) {
    return opener.lines(in, name, before);
  }

  private Results file(Path file) {
    String name = file.toString();
    try {
      if (InputKind.ofName(name).orElse(null) == InputKind.WARC) {
        return opener.warc(Files.newByteChannel(file), name);
      }
      boolean packed = name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz");
      return opener.stream(Files.newInputStream(file), name, InputKind.ofName(name), packed, null);
    } catch (AccessDeniedException e) {
      return failed(ErrorCode.UNREADABLE, name, "access denied");
    } catch (IOException e) {
      return failed(ErrorCode.UNREADABLE, name, String.valueOf(e.getMessage()));
    } catch (IntakeException e) {
      return new SingleResult(new Result.Failed(e.at(name, 0)));
    }
  }

  /** Hidden files and directories (below the one that was named) hold no articles. */
  private static boolean isArticle(Path directory, Path file) {
    for (Path part : directory.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    Optional<InputKind> kind = InputKind.ofName(file.getFileName().toString());
    return kind.isPresent() && Files.isRegularFile(file);
  }

  private static Results joined(Stream<JoinedResults.Opening> inputs) {
    return new JoinedResults(inputs.iterator());
  }

  private static Results failed(ErrorCode code, String source, String detail) {
    return new SingleResult(new Result.Failed(new Problem(code, source, detail)));
  }
}
