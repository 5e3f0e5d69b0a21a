package wortlaut.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import info.debatty.java.lsh.MinHash;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;

class MinHashesTest {
  @Property
  void theValuesAreThoseOfTheLibrary(
      @ForAll @UniqueElements List<@IntRange(max = Integer.MAX_VALUE) Integer> list,
      @ForAll int seed) {
    int[] numbers = list.stream().mapToInt(Integer::intValue).toArray();
    assertThat(new MinHashes(64, seed).signature(numbers))
        .isEqualTo(new MinHash(64, Integer.MAX_VALUE, seed).signature(new HashSet<>(list)));
  }
}
