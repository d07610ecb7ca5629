package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Naming;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the components of a record, each with the name that it is stored by. */
final class ComponentReader {

  private final Naming naming;
  private final Problems problems;

  ComponentReader(Naming naming, Problems problems) {
    this.naming = naming;
    this.problems = problems;
  }

  /**
   * The components in their order.
   *
   * @param types what tells the type of each
   */
  List<Component> read(TypeElement type, Function<RecordComponentElement, TypeMirror> types) {
    List<Component> components = new ArrayList<>();
    Map<String, Component> byStored = new HashMap<>();
    for (RecordComponentElement element : type.getRecordComponents()) {
      String name = element.getSimpleName().toString();
      String stored =
          Mirror.on(element, Column.class)
              .map(column -> column.text("value"))
              .orElseGet(() -> stored(name));
      Component component =
          new Component(components.size(), element, types.apply(element), name, stored);
      components.add(component);
      check(component, byStored.putIfAbsent(stored.toUpperCase(Locale.ROOT), component));
    }
    return components;
  }

  /** A name as it is stored. */
  String stored(String name) {
    return naming == Naming.AS_IS ? name : Casing.snake(name);
  }

  private void check(Component component, @Nullable Component first) {
    NameRules.attribute(component.storedName())
        .ifPresent(
            wrong ->
                problems.add(
                    ProblemCode.RS021,
                    component.place(Column.class, "value"),
                    Spelling.quote(component.storedName()),
                    wrong));
    if (first != null) {
      problems.add(
          ProblemCode.RS022,
          component.place(Column.class, "value"),
          Spelling.quote(component.storedName()),
          first.name(),
          first.storedName().equals(component.storedName())
              ? ""
              : " as " + Spelling.quote(first.storedName()) + ", which differs only in case");
    }
  }
}
