package invalid;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Table
@SuppressWarnings("rawtypes")
record NestedTypes(
    @PartitionKey int id,
    Box raw, // RS020
    Box<?> unknown, // RS020
    Box<? extends Number> bounded, // RS020
    List<Box<? super Integer>> within, // RS020
    Map<String, Box> rawWithin, // RS020
    Box<String> fine,
    Map<Integer, String> keys, // RS020
    List<Optional<String>> optional, // RS020
    List<?> any, // RS020
    Open open, // RS020
    Grown<String> grown,
    @Default("x") List<String> list, // RS051
    Wrong wrong) {

  record Box<T>(T value) {}

  interface Open {}

  record Grown<T>(Grown<List<T>> grown) {} // RS072

  record Wrong(Object anything, @Gsi String index) {} // RS004 RS020
}
