package wortlaut.syntax.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HashSlotsTest {
  @Property(tries = 100)
  void eachMemberHasASlotOfItsOwn(@ForAll @Size(max = 500) Set<Long> hashes) {
    HashSlots slots = HashSlots.of(hashes.stream().mapToLong(Long::longValue).toArray());
    Set<Integer> used = new HashSet<>();
    for (long hash : hashes) {
      assertThat(slots.find(hash)).isBetween(0, slots.capacity() - 1);
      assertThat(used.add(slots.find(hash))).isTrue();
    }
  }

  @Test
  void strangersHaveNone() {
    HashSlots slots = HashSlots.of(LongStream.range(0, 10_000).toArray());
    assertThat(LongStream.range(10_000, 100_000).filter(hash -> slots.find(hash) >= 0)).isEmpty();
  }

  @Test
  void refusesTheSameHashTwice() {
    assertThatThrownBy(() -> HashSlots.of(new long[] {7, 8, 7}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0000000000000007");
  }
}
