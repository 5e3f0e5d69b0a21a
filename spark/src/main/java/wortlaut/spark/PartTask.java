package wortlaut.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import wortlaut.Wortlaut;
import wortlaut.intake.Article;
import wortlaut.intake.Intake;
import wortlaut.intake.Result;
import wortlaut.intake.Results;
import wortlaut.record.RecordJson;

/**
 * Reads one part on an executor. An article that breaks the reading or takes too long is counted
 * and left out; only what keeps the file itself from being read ends the attempt.
 */
final class PartTask {
  private static final int MOST_PROBLEMS = 50; // told of one part
  private static final int MOST_BREAKS = 1000; // of intake one after the other: it does not go on

  private final JobSettings settings;
  private final Intake intake;
  private final ArticleReading reading;
  private final Configuration hadoop;
  private final TimeLimit limit;
  private final Counts counts = new Counts();
  private final List<String> problems = new ArrayList<>();

  PartTask(JobSettings settings, Intake intake, ArticleReading reading, Configuration hadoop) {
    this.settings = settings;
    this.intake = intake;
    this.reading = reading;
    this.hadoop = hadoop;
    this.limit = new TimeLimit(settings.articleSeconds());
  }

  /**
   * Reads the part and finishes it; gives what was counted.
   *
   * @throws IOException if the file could not be read or the records not be written
   * @throws InterruptedException if the task was killed
   */
  Counts run(Part part) throws IOException, InterruptedException {
    reading.prepare();
    OutputDirectory output = new OutputDirectory(settings.output(), hadoop);
    String records = part.name() + ".jsonl.gz";
    Path hidden = output.hidden(records, TaskContext.get().taskAttemptId());
    long from = System.currentTimeMillis();
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(output.files().create(hidden, true), 1 << 16),
                StandardCharsets.UTF_8))) {
      read(part, out);
    }
    long until = System.currentTimeMillis();
    counts.add(Counts.PARTS, 1);
    counts.add(Counts.MILLISECONDS, until - from);
    counts.add(Counts.BYTES, output.files().getFileStatus(hidden).getLen());
    output.finish(
        part,
        hidden,
        new Finished(
            part.file().path(),
            part.file().length(),
            part.file().modified(),
            part.start(),
            part.end(),
            records,
            Wortlaut.VERSION,
            Instant.ofEpochMilli(until).truncatedTo(ChronoUnit.SECONDS).toString(),
            from,
            until,
            counts.value(),
            problems));
    return counts;
  }

  private void read(Part part, Writer out) throws IOException, InterruptedException {
    try (PartSource.Opened opened = new PartSource(hadoop).open(part, intake)) {
      Results results = opened.results();
      for (int breaks = 0; breaks < MOST_BREAKS; ) {
        try {
          if (!results.hasNext()) {
            break;
          }
          take(results.next(), out);
          breaks = 0;
        } catch (RuntimeException | StackOverflowError e) { // of a page as nobody foresaw it
          problem(Counts.FAILED, part.file().name() + ": " + e);
          breaks++;
        }
        if (TaskContext.get().isInterrupted()) {
          throw new InterruptedException("the task was killed");
        }
      }
      if (opened.channel().failure() != null) {
        throw new IOException(part.file().path(), opened.channel().failure());
      }
    }
  }

  private void take(Result result, Writer out) throws IOException, InterruptedException {
    if (result instanceof Result.Read read) {
      record(read.article(), out);
    } else if (result instanceof Result.Failed failed) {
      problem(Counts.REFUSED + failed.problem().code().number(), failed.problem().message());
    }
  }

  private void record(Article article, Writer out) throws IOException, InterruptedException {
    ArticleReading.Reading read;
    try {
      read = limit.of(() -> reading.read(article));
    } catch (TimeoutException e) {
      problem(
          Counts.OVER_TIME, article.source() + ": not done in " + settings.articleSeconds() + " s");
      return;
    } catch (ExecutionException e) {
      problem(Counts.FAILED, article.source() + ": " + e.getCause());
      return;
    }
    out.write(RecordJson.write(read.record()));
    out.write('\n');
    counts.add(Counts.READ, 1);
    counts.add(Counts.TOKENS, read.tokens());
  }

  private void problem(String count, String message) {
    counts.add(count, 1);
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(message);
    }
  }
}
