package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Ttl;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.util.Map;

/** Tells what is wrong with the {@code @Ttl} of a record. */
final class ExpiryReader {

  private ExpiryReader() {}

  static void check(Map<Component, AttributeModel> attributes, KeyReader keys, Problems problems) {
    String first = null;
    for (Map.Entry<Component, AttributeModel> each : attributes.entrySet()) {
      Component component = each.getKey();
      if (!component.has(Ttl.class)) {
        continue;
      }
      if (first != null) {
        problems.add(ProblemCode.RS097, component.place(Ttl.class), first);
      } else if (each.getValue().type() != AttributeType.EXPIRY) {
        problems.add(
            ProblemCode.RS095,
            component.place(Ttl.class),
            ComponentType.display(component.type()),
            ConversionReader.converts(component) ? ", and converted" : "");
      } else if (keys.isKey(component)) {
        problems.add(ProblemCode.RS096, component.place(Ttl.class));
      }
      first = component.name();
    }
  }
}
