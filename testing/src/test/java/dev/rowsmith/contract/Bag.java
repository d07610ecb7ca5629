package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.contract.Task.State;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record with a set of every type that a set may be of. */
@Table("bags")
public record Bag(
    @PartitionKey int id,
    Set<String> tags,
    @Nullable Set<Byte> tiny,
    @Nullable Set<Short> small,
    Set<Integer> numbers,
    @Nullable Set<Long> big,
    @Nullable Set<BigInteger> whole,
    Set<BigDecimal> prices,
    @Nullable Set<ByteBuffer> blobs,
    @Nullable Set<State> states) {

  static Bag of(int id, Set<String> tags, Set<Integer> numbers, Set<BigDecimal> prices) {
    return new Bag(
        id, tags, Set.of(), Set.of(), numbers, Set.of(), Set.of(), prices, Set.of(), Set.of());
  }
}
