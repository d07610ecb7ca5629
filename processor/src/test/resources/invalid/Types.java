package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

@Table
@SuppressWarnings("rawtypes")
record Types(
    @PartitionKey int id,
    Object anything, // RS020
    List<? extends CharSequence> wildcard, // RS020
    Map raw, // RS020
    Optional rawOptional, // RS020
    Optional<?> unknownOptional, // RS020
    Optional<Optional<String>> twice, // RS020
    Optional<int[]> numbers, // RS020
    Optional<byte[]> bytes,
    Set<byte[]> arrays, // RS020
    Set<Boolean> flags, // RS020
    Set<Set<String>> sets, // RS020
    Set<? extends Integer> bounded, // RS020
    Set rawSet, // RS020
    Optional<Set<String>> optionalSet, // RS020
    Set<String> texts,
    int[] array, // RS020
    Byte[] boxes, // RS020
    byte[][] deep, // RS020
    Date date, // RS020
    OptionalInt number, // RS020
    Void nothing, // RS020
    Types nested,
    Secret secret, // RS020
    Nothing none, // RS020
    String... rest) { // RS020

  private enum Secret { A }

  enum Nothing {}
}
