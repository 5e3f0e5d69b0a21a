package wortlaut.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wortlaut.intake.Article;

/** {@code wortlaut bench-child}: one process of {@code wortlaut bench}. */
@Command(name = "bench-child", hidden = true)
public final class BenchChildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0")
  private Contender.Name name;

  @Parameters(index = "1")
  private int threads;

  @Parameters(index = "2")
  private int passes;

  @Parameters(index = "3..*")
  private List<String> inputs;

  @Override
  public Integer call() throws Exception {
    List<Article> articles = Articles.of(inputs);
    Contender contender = name.load();
    contender.read(articles.get(0));
    double first = sinceStart();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    readAll(articles.subList(1, articles.size()), contender, pool);
    double whole = sinceStart();
    double second = 0;
    double steady = Double.MAX_VALUE;
    double processor = Double.MAX_VALUE;
    for (int pass = 1; pass < passes; pass++) {
      long start = System.nanoTime();
      long startProcessor = processorTime();
      readAll(articles, contender, pool);
      double seconds = (System.nanoTime() - start) / 1e9;
      second = pass == 1 ? seconds : second;
      steady = Math.min(steady, seconds);
      processor = Math.min(processor, (processorTime() - startProcessor) / 1e9);
    }
    pool.shutdown();
    Measurement measured = new Measurement(first, whole, second, steady, processor, peak());
    spec.commandLine().getOut().println(measured.line());
    return 0;
  }

  private static void readAll(List<Article> articles, Contender contender, ExecutorService pool)
      throws Exception {
    List<Future<?>> reading = new ArrayList<>();
    for (Article article : articles) {
      reading.add(pool.submit(() -> contender.read(article)));
    }
    for (Future<?> one : reading) {
      one.get();
    }
  }

  /** Of all threads, in nanoseconds; 0 where the platform does not tell. */
  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static double sinceStart() {
    return (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
  }

  /** Linux keeps the peak for each process. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }
}
