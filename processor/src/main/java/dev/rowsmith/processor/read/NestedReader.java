package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.Naming;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.NestedModels;
import dev.rowsmith.processor.model.NestedModels.Case;
import dev.rowsmith.processor.model.NestedModels.Nested;
import dev.rowsmith.processor.model.NestedModels.Variants;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Reads the records and sealed interfaces that a table's record holds, each once however often it
 * is held; so a record may hold itself.
 */
final class NestedReader {

  /** More type arguments within one another than anybody writes. */
  private static final int MOST_ARGUMENTS = 16;

  private final String home;
  private final ComponentReader components;
  private final Types types;
  private final Problems problems;
  private final Map<TypeName, Nested> records = new LinkedHashMap<>();
  private final Map<TypeName, List<Case>> variants = new LinkedHashMap<>();
  private boolean unresolved;

  /**
   * @param home the package that classes are generated in
   * @param naming how the table's names are stored
   */
  NestedReader(String home, Naming naming, Types types, Problems problems) {
    this.home = home;
    this.components = new ComponentReader(naming, problems);
    this.types = types;
    this.problems = problems;
  }

  /** Whether a component of what was read names a type that is not there, or not there yet. */
  boolean unresolved() {
    return unresolved;
  }

  /** Reads what a component's type is made of. */
  void read(Component component, ComponentType type) {
    if (type.element().isPresent()) {
      read(component, type.element().get());
    } else if (type.declared().isPresent()) {
      read(component, type.type(), type.declared().get());
    }
  }

  private void read(Component component, AttributeType held, DeclaredType type) {
    TypeName name = TypeName.get(type);
    if (records.containsKey(name) || variants.containsKey(name) || !seen(component, type)) {
      return;
    }
    if (held == AttributeType.RECORD) {
      record(component, name, type);
    } else if (held == AttributeType.VARIANT) {
      variants.put(name, List.of());
      Map<String, Case> cases = new LinkedHashMap<>();
      permitted(component, (TypeElement) type.asElement(), cases);
      variants.put(name, List.copyOf(cases.values()));
    }
  }

  /** Whether the generated classes can name a type. */
  boolean seen(Component component, DeclaredType type) {
    for (Element each = type.asElement();
        each instanceof TypeElement;
        each = each.getEnclosingElement()) {
      boolean isPrivate = each.getModifiers().contains(Modifier.PRIVATE);
      boolean inHome = ClassName.get((TypeElement) each).packageName().equals(home);
      if (isPrivate || (!inHome && !each.getModifiers().contains(Modifier.PUBLIC))) {
        problems.add(
            ProblemCode.RS071,
            component.place(),
            each.getSimpleName(),
            isPrivate ? "private" : "of another package",
            inHome ? "package-private" : "public");
        return false;
      }
    }
    return true;
  }

  private void record(Component holder, TypeName name, DeclaredType type) {
    if (depth(type) > MOST_ARGUMENTS) {
      problems.add(ProblemCode.RS072, holder.place(), type.asElement().getSimpleName());
      return;
    }
    records.put(name, new Nested(name, List.of()));
    TypeElement element = (TypeElement) type.asElement();
    List<Component> read = components.read(type, types);
    components.check(read);
    ClassName record = ClassName.get(element);
    EnumReader enums =
        new EnumReader(record, new ListReader(record, problems).read(read), problems);
    AttributeReader reader =
        new AttributeReader(enums, new ConversionReader(home, types, problems), this, problems);
    List<AttributeModel> attributes = new ArrayList<>();
    for (Component component : read) {
      unresolved |= ComponentType.unresolved(component.type());
      component
          .annotation(Embedded.class)
          .ifPresent(each -> problems.add(ProblemCode.RS059, each.place(), record.simpleName()));
      reader.read(component, attributes.size(), false).ifPresent(attributes::add);
    }
    records.put(name, new Nested(name, attributes));
  }

  private static int depth(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? 1 + declared.getTypeArguments().stream().mapToInt(NestedReader::depth).max().orElse(0)
        : 0;
  }

  /** The records of an interface, and of those sealed interfaces that it permits. */
  private void permitted(Component holder, TypeElement type, Map<String, Case> cases) {
    for (TypeMirror each : type.getPermittedSubclasses()) {
      TypeElement element = (TypeElement) ((DeclaredType) each).asElement();
      boolean generic = !element.getTypeParameters().isEmpty();
      if (element.getKind() == ElementKind.INTERFACE
          && element.getModifiers().contains(Modifier.SEALED)) {
        permitted(holder, element, cases);
      } else if (element.getKind() != ElementKind.RECORD || generic) {
        String kind = element.getKind().name().toLowerCase(Locale.ROOT);
        problems.add(
            ProblemCode.RS073,
            Place.of(element),
            type.getSimpleName(),
            generic ? "the generic " + kind : "the " + kind);
      } else {
        add(holder, element, cases);
      }
    }
  }

  private void add(Component holder, TypeElement record, Map<String, Case> cases) {
    Optional<Mirror> stored = Mirror.on(record, Stored.class);
    String name =
        stored
            .map(mirror -> mirror.text("value"))
            .orElseGet(() -> components.stored(record.getSimpleName().toString()));
    Place place = stored.map(mirror -> mirror.place("value")).orElseGet(() -> Place.of(record));
    NameRules.storedText(name)
        .ifPresent(wrong -> problems.add(ProblemCode.RS074, place, Spelling.quote(name), wrong));
    Case first = cases.putIfAbsent(name, new Case(name, ClassName.get(record)));
    if (first != null && !first.type().equals(ClassName.get(record))) {
      String wrong = "is that of " + first.type().simpleName() + " already";
      problems.add(ProblemCode.RS074, place, Spelling.quote(name), wrong);
    }
    read(holder, AttributeType.RECORD, (DeclaredType) record.asType());
  }

  /** All that was read. */
  NestedModels models() {
    List<Variants> read = new ArrayList<>();
    variants.forEach((name, cases) -> read.add(new Variants(name, discriminator(cases), cases)));
    return new NestedModels(List.copyOf(records.values()), read);
  }

  /** {@code type}, with an underscore before it for as long as a record stores that itself. */
  private String discriminator(List<Case> cases) {
    Set<String> taken =
        cases.stream()
            .map(each -> records.get(each.type()))
            .filter(Objects::nonNull)
            .flatMap(record -> record.attributes().stream())
            .map(AttributeModel::storedName)
            .collect(Collectors.toSet());
    String name = "type";
    while (taken.contains(name)) {
      name = "_" + name;
    }
    return name;
  }
}
