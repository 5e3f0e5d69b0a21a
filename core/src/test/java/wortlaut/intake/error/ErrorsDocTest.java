package wortlaut.intake.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wortlaut.intake.NoticeCode;

/** The catalogue in docs/errors.md lists every error and notice, in its present words. */
class ErrorsDocTest {
  @Test
  void listsEveryCode() throws IOException {
    Stream<String> errors =
        Arrays.stream(ErrorCode.values())
            .map(code -> "| " + code.number() + " | " + code.what() + " | " + code.advice() + " |");
    Stream<String> notices =
        Arrays.stream(NoticeCode.values())
            .map(code -> "| " + code.number() + " | " + code.what() + " |");
    assertThat(Files.readAllLines(Path.of("../docs/errors.md"), UTF_8))
        .containsAll(Stream.concat(errors, notices).toList());
  }

  @Test
  void numbersAreUnique() {
    assertThat(
            Stream.concat(
                Arrays.stream(ErrorCode.values()).map(ErrorCode::number),
                Arrays.stream(NoticeCode.values()).map(NoticeCode::number)))
        .doesNotHaveDuplicates();
  }
}
