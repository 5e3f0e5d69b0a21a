package wortlaut.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  @TempDir Path directory;
  private final AtomicInteger conversions = new AtomicInteger();

  /** A tiny format over a text resource that every test JVM has. */
  private final class Sample implements ModelFormat {
    @Override
    public String name() {
      return "sample";
    }

    @Override
    public int version() {
      return 3;
    }

    @Override
    public String source() {
      return "wortlaut/syntax/model/sample.txt";
    }

    @Override
    public void convert(InputStream source, ModelOutput out) throws IOException {
      conversions.incrementAndGet();
      out.number(7);
      out.strings(List.of(new String(source.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
      out.bytes(new byte[] {1, 2, 3});
      out.shorts(new short[] {-1, 300});
      out.ints(new int[] {-70_000});
      out.longs(new long[] {1L << 40});
      out.floats(new float[] {0.25f, -1});
      out.doubles(new double[] {Math.PI});
      out.ints(IntStream.range(0, 50_000).toArray());
    }
  }

  private void check(ModelInput model) {
    assertThat(model.number()).isEqualTo(7);
    assertThat(model.strings()).containsExactly("Äpfel", "Birnen");
    assertThat(model.bytes()).containsExactly(1, 2, 3);
    assertThat(model.shorts()).containsExactly(-1, 300);
    assertThat(model.ints()).containsExactly(-70_000);
    assertThat(model.longs()).containsExactly(1L << 40);
    assertThat(model.floats()).containsExactly(0.25f, -1);
    assertThat(model.doubles()).containsExactly(Math.PI);
    ByteBuffer view = model.intsView();
    assertThat(view.getInt(4 * 49_999)).isEqualTo(49_999);
  }

  private Path file() throws IOException {
    try (var files = Files.list(directory)) {
      List<Path> found = files.toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  @Test
  void convertsOnceAndMapsAfterwards() throws IOException {
    check(new ModelCache(directory).load(new Sample()));
    check(new ModelCache(directory).load(new Sample()));
    assertThat(conversions).hasValue(1);
    assertThat(file().getFileName().toString()).matches("sample-v3-[0-9a-f]+-[0-9a-f]+c?\\.bin");
  }

  @Test
  void makesACutOffFileAnew() throws IOException {
    check(new ModelCache(directory).load(new Sample()));
    byte[] whole = Files.readAllBytes(file());
    for (int length : new int[] {0, 10, 32, 1000, whole.length - 1}) {
      Files.write(file(), java.util.Arrays.copyOf(whole, length));
      check(new ModelCache(directory).load(new Sample()));
      assertThat(file()).hasBinaryContent(whole);
    }
    assertThat(conversions).hasValue(6);
  }

  @Test
  void makesADamagedFileAnew() throws IOException {
    check(new ModelCache(directory).load(new Sample()));
    byte[] whole = Files.readAllBytes(file());
    for (int at : new int[] {0, 9, 17, 21, 100, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file(), damaged);
      check(new ModelCache(directory).load(new Sample()));
      assertThat(file()).hasBinaryContent(whole);
    }
  }

  @Test
  void convertsInMemoryWhereNothingCanBeWritten() throws IOException {
    Path blocked = Files.writeString(directory.resolve("file"), "not a directory");
    ModelCache cache = new ModelCache(blocked.resolve("cache"));
    check(cache.load(new Sample()));
    check(cache.load(new Sample()));
    assertThat(conversions).hasValue(2);
  }

  @Test
  void startsThatCoincideLeaveOneWholeFile() throws IOException {
    IntStream.range(0, 16)
        .parallel()
        .forEach(i -> check(new ModelCache(directory).load(new Sample())));
    assertThat(file()).isRegularFile();
  }

  @Test
  void saysWhichModelIsMissing() {
    ModelFormat missing =
        new ModelFormat() {
          @Override
          public String name() {
            return "absent";
          }

          @Override
          public int version() {
            return 1;
          }

          @Override
          public String source() {
            return "no/such/model.gz";
          }

          @Override
          public void convert(InputStream source, ModelOutput out) {}
        };
    assertThatThrownBy(() -> new ModelCache(directory).load(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("absent")
        .hasMessageContaining("no/such/model.gz is not on the class path");
  }

  @Test
  void aSourceThatCannotBeReadLeavesNoFile() throws IOException {
    ModelFormat broken =
        new ModelFormat() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public int version() {
            return 1;
          }

          @Override
          public String source() {
            return "wortlaut/syntax/model/sample.txt";
          }

          @Override
          public void convert(InputStream source, ModelOutput out) throws IOException {
            out.ints(new int[100_000]);
            throw new IOException("line 3 has 99 numbers, not 100");
          }
        };
    assertThatThrownBy(() -> new ModelCache(directory).load(broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("line 3 has 99 numbers");
    try (var files = Files.list(directory)) {
      assertThat(files).isEmpty();
    }
  }
}
