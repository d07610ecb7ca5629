package dev.rowsmith.processor.read;

import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** Checks that a table's record types have one key, and that no two of them can have one record. */
final class SharedKeys {

  private final List<SharedType> types;
  private final Problems problems;

  SharedKeys(List<SharedType> types, Problems problems) {
    this.types = types;
    this.problems = problems;
  }

  void check() {
    SharedType first = types.get(0);
    for (SharedType type : types) {
      KeyModel key = type.key();
      if (!described(key).equals(described(first.key()))) {
        problems.add(
            ProblemCode.RS112,
            type.place(key.attributes().get(0)),
            type.name(),
            described(key),
            first.name(),
            described(first.key()));
        continue;
      }
      for (SharedType other : types.subList(0, types.indexOf(type))) {
        if (!type.hasOtherPartitions(other) && !type.hasOtherSortKeys(other)) {
          List<AttributeModel> all = key.attributes();
          AttributeModel last = all.get(all.size() - 1);
          problems.add(ProblemCode.RS069, type.place(last), type.name(), other.name());
        }
      }
    }
  }

  private static String described(KeyModel key) {
    String partition = described(key.partition());
    return key.sort().isEmpty() ? partition : partition + " and " + described(key.sort());
  }

  private static String described(List<AttributeModel> attributes) {
    return attributes.stream()
        .map(each -> Spelling.quote(each.storedName()) + " of " + each.type())
        .collect(Collectors.joining(", "));
  }
}
