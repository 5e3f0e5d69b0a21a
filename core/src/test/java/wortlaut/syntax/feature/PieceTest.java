package wortlaut.syntax.feature;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class PieceTest {
  @Property(tries = 200)
  void hashesOfPartsGiveTheHashOfTheWhole(
      @ForAll @StringLength(max = 20) String first, @ForAll @StringLength(max = 20) String second) {
    Piece whole = Piece.of(first + second);
    Piece before = Piece.of(first);
    Piece after = Piece.of(second);
    assertThat(after.after(before.hash())).isEqualTo(whole.hash());
    assertThat(before.power() * after.power()).isEqualTo(whole.power());
  }

  @Property(tries = 200)
  void growsAtBothEnds(@ForAll char unit, @ForAll @StringLength(max = 20) String text) {
    assertThat(Piece.of(text).preceded(unit)).isEqualTo(Piece.of(unit + text));
    assertThat(Piece.append(Piece.of(text).hash(), unit)).isEqualTo(Piece.of(text + unit).hash());
  }
}
