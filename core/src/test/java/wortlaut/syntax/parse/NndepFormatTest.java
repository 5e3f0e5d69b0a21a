package wortlaut.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NndepFormatTest {
  private static DecimalText text(String text) {
    return new DecimalText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsWordsAndNumbers() throws IOException {
    DecimalText in = text("Straße -0.0523 1.2000\n0.0001 ");
    assertThat(in.word()).isEqualTo("Straße");
    assertThat(in.tenThousandths()).isEqualTo(-523);
    assertThat(in.tenThousandths()).isEqualTo(12_000);
    assertThat(in.tenThousandths()).isEqualTo(1);
  }

  @Test
  void saysInWhichLineANumberIsWrong() throws IOException {
    for (String wrong : new String[] {"0.1", "0.12345", "3.4000", "1e-4", "x", ""}) {
      DecimalText in = text("wort 0.1000\n" + wrong + " 0.1000\n");
      in.word();
      in.tenThousandths();
      assertThatThrownBy(in::tenThousandths)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("line 2");
    }
  }

  @Test
  void saysThatTheFileEndsTooEarly() throws IOException {
    DecimalText in = text("0.1000\n0.2");
    in.tenThousandths();
    assertThatThrownBy(in::tenThousandths).hasMessage("line 2: the file ends too early");
  }
}
