package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Table;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Checks that a type under {@code @Table} is a record which generated classes can see. */
final class RecordShape {

  private static final Set<NestingKind> NAMED = Set.of(NestingKind.TOP_LEVEL, NestingKind.MEMBER);

  private RecordShape() {}

  /** Whether the type is a record at all; everything else about it is told, too. */
  static boolean check(TypeElement type, Problems problems) {
    if (type.getKind() != ElementKind.RECORD) {
      Place place = Mirror.on(type, Table.class).map(Mirror::place).orElseGet(() -> Place.of(type));
      problems.add(ProblemCode.RS001, place, kind(type) + " " + type.getSimpleName());
      return false;
    }
    checkSeen(type, problems);
    return true;
  }

  /** Tells what keeps generated classes from seeing the type. */
  static void checkSeen(TypeElement type, Problems problems) {
    if (!NAMED.contains(type.getNestingKind())) {
      problems.add(ProblemCode.RS002, Place.of(type), "it is local to a method");
    }
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        problems.add(ProblemCode.RS002, Place.of(type), each.getSimpleName() + " is private");
      }
    }
    if (!type.getTypeParameters().isEmpty()) {
      problems.add(
          ProblemCode.RS003,
          Place.of(type),
          String.join(", ", type.getTypeParameters().stream().map(Object::toString).toList()));
    }
  }

  /** Whether the type and all around it are public. */
  static boolean exported(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  private static String kind(TypeElement type) {
    return "the "
        + type.getKind().name().toLowerCase(Locale.ROOT).replace("annotation_type", "annotation");
  }
}
