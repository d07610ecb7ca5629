package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Unique;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the components under {@code @Unique}, and tells what is wrong with it. */
final class UniqueReader {

  private UniqueReader() {}

  /**
   * The attributes of which no two records have the same value.
   *
   * @param shared whether the table has several types of records
   */
  static List<AttributeModel> read(
      Map<Component, AttributeModel> attributes,
      KeyReader keys,
      boolean shared,
      Problems problems) {
    List<AttributeModel> uniques = new ArrayList<>();
    attributes.forEach(
        (component, attribute) -> {
          if (!component.has(Unique.class) || component.holder().isPresent()) {
            return;
          }
          if (shared) {
            problems.add(ProblemCode.RS140, component.place(Unique.class));
          } else if (keys.isKey(component)) {
            problems.add(ProblemCode.RS139, component.place(Unique.class));
          } else if (!attribute.type().keyable() || attribute.type() == AttributeType.EXPIRY) {
            problems.add(
                ProblemCode.RS138,
                component.place(Unique.class),
                ComponentType.display(component.type()));
          } else {
            uniques.add(attribute);
          }
        });
    return uniques;
  }
}
