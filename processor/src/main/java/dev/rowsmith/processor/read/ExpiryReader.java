package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.Ttl;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.processor.read.IndexReader.Declared;
import dev.rowsmith.processor.read.IndexReader.Part;
import dev.rowsmith.schema.AttributeType;
import java.util.List;
import java.util.Map;

/** Tells what is wrong with the {@code @Ttl} of a record, also in its indexes. */
final class ExpiryReader {

  private ExpiryReader() {}

  static void check(
      Map<Component, AttributeModel> attributes,
      KeyReader keys,
      List<Declared> indexes,
      Problems problems) {
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
      } else {
        if (component.has(Default.class)) {
          problems.add(ProblemCode.RS137, component.place(Default.class));
        }
        indexes.forEach(index -> check(component, index, problems));
      }
      first = component.name();
    }
  }

  private static void check(Component expiry, Declared index, Problems problems) {
    List<Component> parts = index.parts().stream().map(Part::component).toList();
    boolean held =
        index.projection() == ProjectionType.ALL
            || parts.contains(expiry)
            || index.included().contains(expiry);
    if (!held && !parts.isEmpty()) {
      Place place = index.parts().get(0).place();
      problems.add(ProblemCode.RS135, place, index.name(), expiry.name());
    }
    List<Part> sort = index.sort();
    for (Part part : sort.subList(Math.min(1, sort.size()), sort.size())) {
      if (part.component().equals(expiry)) {
        problems.add(ProblemCode.RS136, part.place(), expiry.name(), index.name());
      }
    }
  }
}
