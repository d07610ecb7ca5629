package dev.rowsmith.processor.read;

import com.squareup.javapoet.TypeName;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.CreatedAt;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.GeneratedId;
import dev.rowsmith.annotation.Ttl;
import dev.rowsmith.annotation.UpdatedAt;
import dev.rowsmith.annotation.Version;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.AttributeModel.JavaType;
import dev.rowsmith.processor.model.Filled;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the DAO of a record fills in, and tells what is wrong with it. */
final class FilledReader {

  /** What says how a value is stored that the DAO alone gives. */
  private static final List<Class<? extends Annotation>> STORED_OTHERWISE =
      List.of(Converted.class, Format.class, Enumerated.class, Ttl.class);

  private FilledReader() {}

  /** What the DAO fills in for a component, where it does. */
  static Optional<Filled> of(Component component) {
    return Stream.of(Filled.values()).filter(each -> component.has(annotation(each))).findFirst();
  }

  private static Class<? extends Annotation> annotation(Filled filled) {
    return switch (filled) {
      case VERSION -> Version.class;
      case CREATED_AT -> CreatedAt.class;
      case UPDATED_AT -> UpdatedAt.class;
      case ID -> GeneratedId.class;
    };
  }

  private static String display(Filled filled) {
    return "@" + annotation(filled).getSimpleName();
  }

  /** What a record that was stored without a version has. */
  static Optional<Object> noVersion(AttributeType type) {
    return switch (type) {
      case INT16 -> Optional.of((short) 0);
      case INT32 -> Optional.of(0);
      case INT64 -> Optional.of(0L);
      default -> Optional.empty();
    };
  }

  static void check(Map<Component, AttributeModel> attributes, KeyReader keys, Problems problems) {
    Map<Filled, String> first = new EnumMap<>(Filled.class);
    attributes.forEach(
        (component, attribute) ->
            attribute
                .filled()
                .filter(filled -> component.holder().isEmpty())
                .filter(filled -> !tellsConflicts(component, filled, problems))
                .ifPresent(
                    filled -> {
                      check(component, attribute, filled, keys, problems);
                      String other = first.putIfAbsent(filled, component.name());
                      if (other != null && filled != Filled.ID) {
                        problems.add(
                            ProblemCode.RS128,
                            component.place(annotation(filled)),
                            display(filled),
                            other);
                      }
                    }));
  }

  private static void check(
      Component component,
      AttributeModel attribute,
      Filled filled,
      KeyReader keys,
      Problems problems) {
    if (!fits(filled, attribute)) {
      problems.add(
          wrongType(filled),
          component.place(annotation(filled)),
          ComponentType.display(component.type()),
          display(filled));
    } else if (filled != Filled.ID && keys.isKey(component)) {
      problems.add(ProblemCode.RS129, component.place(annotation(filled)), display(filled));
    }
  }

  private static boolean fits(Filled filled, AttributeModel attribute) {
    JavaType java = attribute.java();
    return switch (filled) {
      case VERSION -> java.value().isPrimitive() && noVersion(attribute.type()).isPresent();
      case CREATED_AT, UPDATED_AT -> attribute.type() == AttributeType.INSTANT && !java.optional();
      case ID ->
          (attribute.type() == AttributeType.UUID || isText(attribute.type(), java.value()))
              && !java.optional();
    };
  }

  private static boolean isText(AttributeType type, TypeName value) {
    return type == AttributeType.TEXT && value.equals(TypeName.get(String.class));
  }

  private static ProblemCode wrongType(Filled filled) {
    return switch (filled) {
      case VERSION -> ProblemCode.RS125;
      case CREATED_AT, UPDATED_AT -> ProblemCode.RS126;
      case ID -> ProblemCode.RS127;
    };
  }

  /** Whether something else says what the component holds. */
  private static boolean tellsConflicts(Component component, Filled filled, Problems problems) {
    Stream<Class<? extends Annotation>> others =
        Stream.of(
                Stream.of(Filled.values())
                    .filter(each -> each != filled)
                    .<Class<? extends Annotation>>map(FilledReader::annotation),
                STORED_OTHERWISE.stream(),
                filled == Filled.VERSION
                    ? Stream.<Class<? extends Annotation>>of(Default.class)
                    : Stream.<Class<? extends Annotation>>empty())
            .flatMap(each -> each);
    List<Mirror> conflicts = others.flatMap(each -> component.annotation(each).stream()).toList();
    conflicts.forEach(
        mirror ->
            problems.add(ProblemCode.RS103, mirror.place(), mirror.display(), display(filled)));
    return !conflicts.isEmpty();
  }
}
