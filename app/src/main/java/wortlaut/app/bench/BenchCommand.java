package wortlaut.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wortlaut.intake.Article;

/** {@code wortlaut bench}: CoreNLP's pipeline and Wortlaut over the same articles. */
@Command(
    name = "bench",
    hidden = true,
    mixinStandardHelpOptions = true,
    header = "Measures Wortlaut beside CoreNLP's pipeline over the same articles.",
    description = {
      "",
      "Each contender runs in a process of its own: corenlp (tokenize, ssplit, mwt, pos, ner,"
          + " depparse, the parser's cache at 300,000), syntax (Wortlaut's syntax alone) and wortlaut"
          + " (all stages and the record as JSON). It reads all articles once (first article and"
          + " whole process are timed from the process's start) and then again (tokens a second are those"
          + " of the second pass and of the fastest after the first; articles a second of the latter).",
      ""
    })
public final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to read, as in read.")
  private List<String> inputs;

  @Option(
      names = "--contender",
      paramLabel = "NAME",
      description = "Measure only this one: ${COMPLETION-CANDIDATES}. Can be repeated.")
  private List<Contender.Name> contenders = List.of(Contender.Name.values());

  @Option(
      names = "--threads",
      split = ",",
      paramLabel = "N",
      description = "Numbers of threads to measure with (default: 1,2).")
  private List<Integer> threads = List.of(1, 2);

  @Option(
      names = "--passes",
      paramLabel = "N",
      description = "How often to read all articles, at least twice (default: ${DEFAULT-VALUE}).")
  private int passes = 3;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description =
          "How often to measure each contender, in turns; the medians are given"
              + " (default: ${DEFAULT-VALUE}).")
  private int rounds = 1;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Article> articles = Articles.of(inputs);
    CoreNlpPipeline counter = new CoreNlpPipeline("tokenize, ssplit, mwt");
    int tokens =
        articles.stream()
            .mapToInt(article -> counter.annotate(article).stream().mapToInt(List::size).sum())
            .sum();
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d articles, %d tokens%n", articles.size(), tokens);
    out.printf(
        "%-9s %7s %9s %9s %13s %10s %8s %8s %8s%n",
        "contender",
        "threads",
        "2nd pass",
        "tokens/s",
        "tokens/CPU s",
        "articles/s",
        "first s",
        "whole s",
        "peak MB");
    for (int count : threads) {
      Map<Contender.Name, List<Measurement>> found = new EnumMap<>(Contender.Name.class);
      for (int round = 0; round < rounds; round++) {
        for (Contender.Name name : contenders) {
          found.computeIfAbsent(name, key -> new ArrayList<>()).add(measure(name, count));
        }
      }
      found.forEach(
          (name, all) -> out.println(row(name, count, Measurement.median(all), articles, tokens)));
      out.flush();
    }
    return 0;
  }

  private static String row(
      Contender.Name name, int threads, Measurement found, List<Article> articles, int tokens) {
    return String.format(
        Locale.ROOT,
        "%-9s %7d %9.0f %9.0f %13.0f %10.1f %8.2f %8.2f %8d",
        name.name().toLowerCase(Locale.ROOT),
        threads,
        tokens / found.second(),
        tokens / found.steady(),
        tokens / found.processor(),
        articles.size() / found.steady(),
        found.first(),
        found.whole(),
        found.peakMegabytes());
  }

  /** Wortlaut runs as its launcher started it, CoreNLP with Java's defaults, which suit it best. */
  private static List<String> options(Contender.Name name) {
    return name == Contender.Name.CORENLP
        ? List.of("-Xmx3g")
        : ManagementFactory.getRuntimeMXBean().getInputArguments();
  }

  private Measurement measure(Contender.Name name, int count)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options(name));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "wortlaut.app.Main"));
    command.add("bench-child");
    command.addAll(List.of(name.name(), String.valueOf(count), String.valueOf(passes)));
    command.addAll(inputs);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Measurement found = null;
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = output.readLine()) != null; ) {
        Measurement measured = Measurement.of(line);
        found = measured == null ? found : measured;
      }
    }
    if (process.waitFor() != 0 || found == null) {
      throw new IOException(
          "the process measuring %s ended with status %d; to see why, run: %s"
              .formatted(name, process.exitValue(), String.join(" ", command)));
    }
    return found;
  }
}
