package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Naming;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the components of a record, each with the name that it is stored by. */
final class ComponentReader {

  private final Naming naming;
  private final Problems problems;

  ComponentReader(Naming naming, Problems problems) {
    this.naming = naming;
    this.problems = problems;
  }

  /** The components in their order, each by its own name. */
  List<Component> read(TypeElement type) {
    return type.getRecordComponents().stream()
        .map(each -> component(Optional.empty(), each, each.asType(), "", ""))
        .toList();
  }

  /** The components of a record within another, with what stands for its type parameters. */
  List<Component> read(DeclaredType type, Types types) {
    return read(type, types, Optional.empty(), "", "");
  }

  /**
   * The components of an embedded record.
   *
   * @param outer the component that embeds it
   * @param prefix what their stored names begin with
   */
  List<Component> read(DeclaredType type, Types types, Component outer, String prefix) {
    Optional<Component> holder = outer.holder().or(() -> Optional.of(outer));
    return read(type, types, holder, outer.name() + ".", prefix);
  }

  private List<Component> read(
      DeclaredType type, Types types, Optional<Component> holder, String path, String prefix) {
    return ((TypeElement) type.asElement())
        .getRecordComponents().stream()
            .map(each -> component(holder, each, typeOf(each, type, types), path, prefix))
            .toList();
  }

  private static TypeMirror typeOf(
      RecordComponentElement component, DeclaredType type, Types types) {
    return type.getTypeArguments().isEmpty()
        ? component.asType()
        : ((ExecutableType) types.asMemberOf(type, component.getAccessor())).getReturnType();
  }

  private Component component(
      Optional<Component> holder,
      RecordComponentElement element,
      TypeMirror type,
      String path,
      String prefix) {
    String name = element.getSimpleName().toString();
    String stored =
        Mirror.on(element, Column.class)
            .map(column -> column.text("value"))
            .orElseGet(() -> stored(name));
    return new Component(holder, element, type, path + name, prefix + stored);
  }

  /** Checks the stored names of components that are attributes of one record. */
  void check(List<Component> components) {
    Map<String, Component> byStored = new HashMap<>();
    for (Component component : components) {
      String stored = component.storedName().toUpperCase(Locale.ROOT);
      check(component, byStored.putIfAbsent(stored, component));
    }
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
                    component.namePlace(),
                    Spelling.quote(component.storedName()),
                    wrong));
    if (first != null) {
      problems.add(
          ProblemCode.RS022,
          component.namePlace(),
          Spelling.quote(component.storedName()),
          first.name(),
          first.storedName().equals(component.storedName())
              ? ""
              : " as " + Spelling.quote(first.storedName()) + ", which differs only in case");
    }
  }
}
