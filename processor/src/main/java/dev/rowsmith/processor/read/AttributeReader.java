package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.Ttl;
import dev.rowsmith.annotation.Version;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.AttributeModel.JavaType;
import dev.rowsmith.processor.model.AttributeModel.Presence;
import dev.rowsmith.processor.model.ConversionModel;
import dev.rowsmith.processor.model.EnumModel;
import dev.rowsmith.processor.model.ValueModel;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads a component as an attribute: its type, its values, its presence. */
final class AttributeReader {

  private static final Set<AttributeType> NESTED =
      EnumSet.of(
          AttributeType.LIST,
          AttributeType.MAP,
          AttributeType.RECORD,
          AttributeType.VARIANT,
          AttributeType.DOCUMENT);

  /**
   * What a component holds.
   *
   * @param type what is stored
   * @param java the component's own type
   */
  private record Held(
      ComponentType type,
      JavaType java,
      Optional<EnumModel> values,
      Optional<ConversionModel> conversion) {}

  private final EnumReader enums;
  private final ConversionReader conversions;
  private final NestedReader nested;
  private final Problems problems;

  /**
   * @param nested where the records that a component holds are read
   */
  AttributeReader(
      EnumReader enums, ConversionReader conversions, NestedReader nested, Problems problems) {
    this.enums = enums;
    this.conversions = conversions;
    this.nested = nested;
    this.problems = problems;
  }

  /**
   * The attribute; empty where its type is unknown or cannot be stored.
   *
   * @param ordinal its place among the attributes
   */
  Optional<AttributeModel> read(Component component, int ordinal, boolean key) {
    TypeMirror declared = component.type();
    if (ComponentType.unresolved(declared)) {
      return Optional.empty();
    }
    if (ConversionReader.converts(component)) {
      return conversions.read(component).map(read -> converted(component, ordinal, read, key));
    }
    Optional<ComponentType> type = ComponentType.of(declared);
    Optional<Mirror> enumerated = component.annotation(Enumerated.class);
    Optional<EnumModel> values;
    if (enumerated.isPresent()) {
      values = enums.annotated(component, enumerated.get(), type);
      if (values.isEmpty()) {
        return Optional.empty();
      }
    } else {
      values =
          type.flatMap(ComponentType::enumeration)
              .map(e -> enums.plain(component, ClassName.get(e), e));
    }
    if (type.isEmpty()) {
      problems.add(
          ProblemCode.RS020,
          component.place(),
          ComponentType.display(declared),
          ComponentType.hint(declared));
      return Optional.empty();
    }
    nested.read(component, type.get());
    ComponentType stored =
        component.has(Ttl.class) && type.get().type() == AttributeType.INSTANT
            ? type.get().expiring()
            : type.get();
    Held held = new Held(stored, stored.java(), values, Optional.empty());
    return Optional.of(attribute(component, ordinal, held, key));
  }

  private AttributeModel converted(
      Component component, int ordinal, ConversionReader.Conversion read, boolean key) {
    nested.read(component, read.stored());
    Optional<EnumModel> values =
        read.stored().enumeration().map(each -> enums.plain(component, ClassName.get(each), each));
    Held held = new Held(read.stored(), read.java(), values, Optional.of(read.model()));
    return attribute(component, ordinal, held, key);
  }

  private AttributeModel attribute(Component component, int ordinal, Held held, boolean key) {
    ValueModel value = value(held.type(), held.values());
    boolean set = value.type() == AttributeType.SET;
    Optional<Object> absent =
        component.has(Version.class) && held.java().value().isPrimitive()
            ? FilledReader.noVersion(value.type())
            : absent(component, held, value.type(), key);
    boolean required =
        key
            || ((absent.isEmpty() || set)
                && !held.java().optional()
                && (held.java().value().isPrimitive() || Nullness.nonNull(component.element())));
    return new AttributeModel(
        ordinal,
        component.name(),
        component.storedName(),
        value,
        held.java(),
        new Presence(required, set ? Optional.of(Set.of()) : absent),
        json(component, value.type()),
        held.conversion(),
        FilledReader.of(component));
  }

  private static ValueModel value(ComponentType type, Optional<EnumModel> values) {
    TypeName java = type.java().value().box();
    if (type.element().isPresent()) {
      ValueModel element = value(type.element().get(), values);
      return new ValueModel(type.type(), java, Optional.empty(), Optional.of(element));
    }
    return values.isPresent()
        ? new ValueModel(AttributeType.ENUM, java, values, Optional.empty())
        : ValueModel.of(type.type(), java);
  }

  private boolean json(Component component, AttributeType held) {
    Optional<Mirror> json = component.annotation(Json.class);
    if (json.isPresent() && !NESTED.contains(held)) {
      problems.add(ProblemCode.RS070, json.get().place(), ComponentType.display(component.type()));
    }
    return json.isPresent();
  }

  private Optional<Object> absent(
      Component component, Held held, AttributeType stored, boolean key) {
    Optional<Mirror> annotation =
        component.annotation(Default.class).filter(mirror -> !mirror.unresolved());
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    Mirror mirror = annotation.get();
    if (key) {
      return misplaced(mirror, "a key of the table, which is never absent", "");
    }
    if (held.java().optional()) {
      return misplaced(mirror, "an Optional, whose absence reads as empty", ", or the Optional");
    }
    if (held.conversion().isPresent()) {
      return misplaced(mirror, "a component that is converted", ", or use an Optional");
    }
    if (stored == AttributeType.BINARY || stored == AttributeType.BUFFER) {
      return misplaced(mirror, "a binary component", "");
    }
    if (stored == AttributeType.SET) {
      return misplaced(mirror, "a set, whose absence reads as empty", "");
    }
    if (NESTED.contains(stored)) {
      return misplaced(mirror, "a component that is made of others", ", or use an Optional");
    }
    List<String> constants = held.values().map(EnumModel::constants).orElse(List.of());
    return parsed(component, mirror, stored, constants);
  }

  private Optional<Object> misplaced(Mirror mirror, String where, String alternative) {
    problems.add(ProblemCode.RS051, mirror.place(), where, alternative);
    return Optional.empty();
  }

  private Optional<Object> parsed(
      Component component, Mirror mirror, AttributeType held, List<String> constants) {
    String text = mirror.text("value");
    String type = ComponentType.display(component.type());
    if (held == AttributeType.ENUM && !constants.contains(text)) {
      problems.add(
          ProblemCode.RS050,
          mirror.place("value"),
          Spelling.quote(text),
          type,
          "it is no constant",
          Spelling.suggest(text, constants));
      return Optional.empty();
    }
    try {
      return Optional.of(ValueParser.parse(held, text));
    } catch (IllegalArgumentException e) {
      problems.add(
          ProblemCode.RS050,
          mirror.place("value"),
          Spelling.quote(text),
          type,
          String.valueOf(e.getMessage()),
          "Write " + ValueParser.example(held) + ".");
      return Optional.empty();
    }
  }
}
