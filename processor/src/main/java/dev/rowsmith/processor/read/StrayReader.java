package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.SqlOptions;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells of annotations of ours where they have no effect. */
final class StrayReader {

  private static final String OURS = Table.class.getPackageName() + ".";

  /** Those that also count in a record which a table's record holds. */
  private static final List<Class<? extends Annotation>> IN_ANY_RECORD =
      List.of(
          Column.class,
          Converted.class,
          Default.class,
          Embedded.class,
          Enumerated.class,
          Format.class,
          Json.class,
          Stored.class);

  /** Those that a sealed interface has for the table of its records. */
  private static final List<Class<? extends Annotation>> ON_INTERFACES =
      List.of(DynamoDbOptions.class, SqlOptions.class, Table.class);

  private StrayReader() {}

  /** Those of a type without {@code @Table}. */
  static void readType(TypeElement type, Problems problems) {
    stray(type, type, problems);
    readComponents(type, problems);
  }

  /** Those of the components of a record that is no table's. */
  static void readComponents(TypeElement type, Problems problems) {
    ElementFilter.recordComponentsIn(type.getEnclosedElements())
        .forEach(component -> stray(component, type, problems));
  }

  /** Those of a sealed interface with {@code @Table}, of which most are for its records. */
  static void readInterface(TypeElement type, Problems problems) {
    for (Mirror mirror : Mirror.all(type)) {
      if (isOurs(mirror) && ON_INTERFACES.stream().noneMatch(mirror::isOf)) {
        problems.add(
            ProblemCode.RS004,
            mirror.place(),
            mirror.display(),
            "on the interface of several record types",
            "Move it to the records that it is meant for.");
      }
    }
  }

  /** {@code @Stored} on a field that is no constant of an enum. */
  static void readFields(TypeElement type, Problems problems) {
    for (Element field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getKind() == ElementKind.FIELD) {
        Mirror.on(field, Stored.class)
            .ifPresent(
                stored ->
                    problems.add(
                        ProblemCode.RS004,
                        stored.place(),
                        stored.display(),
                        "on a field that is no constant of an enum",
                        "Remove it; the stored name of a component is @Column(\"…\")."));
      }
    }
  }

  private static void stray(Element element, TypeElement type, Problems problems) {
    boolean record = type.getKind() == ElementKind.RECORD;
    List<Mirror> ours =
        Mirror.all(element).stream()
            .filter(mirror -> record ? onlyInTables(mirror) : isOurs(mirror))
            .toList();
    for (Mirror mirror : ours) {
      problems.add(
          ProblemCode.RS004,
          mirror.place(),
          mirror.display(),
          "without @Table",
          record
              ? "Add @Table to the record " + type.getSimpleName() + ", or remove the annotation."
              : "Remove it: only a record, or a sealed interface of records, can be a table.");
    }
  }

  /** Whether an annotation is one of ours. */
  static boolean isOurs(Mirror mirror) {
    return mirror.typeName().startsWith(OURS);
  }

  /** Whether an annotation says something of a table, and nothing of a record within. */
  static boolean onlyInTables(Mirror mirror) {
    return isOurs(mirror) && IN_ANY_RECORD.stream().noneMatch(mirror::isOf);
  }
}
