package dev.rowsmith.processor.read;

import dev.rowsmith.processor.problem.Place;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * One annotation as it is written on an element: its members by name, each with its place. A member
 * that is not written, or not of the expected kind in code that does not compile, is empty.
 */
final class Mirror {

  /** One text of an array member, and where it is written. */
  record Text(String text, Place place) {}

  private final Element element;
  private final AnnotationMirror mirror;

  private Mirror(Element element, AnnotationMirror mirror) {
    this.element = element;
    this.mirror = mirror;
  }

  /** The element's annotation of a type. */
  static Optional<Mirror> on(Element element, Class<? extends Annotation> type) {
    return all(element).stream().filter(mirror -> mirror.isOf(type)).findFirst();
  }

  /** The element's annotations of a repeatable type. */
  static List<Mirror> repeated(
      Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
    List<Mirror> found = new ArrayList<>();
    for (Mirror mirror : all(element)) {
      if (mirror.isOf(type)) {
        found.add(mirror);
      } else if (mirror.isOf(container)) {
        found.addAll(mirror.nested("value"));
      }
    }
    return found;
  }

  /** All annotations of the element. */
  static List<Mirror> all(Element element) {
    List<Mirror> all = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      all.add(new Mirror(element, mirror));
    }
    return all;
  }

  /** The annotation's type, by its full name. */
  String typeName() {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** {@code @Gsi} for an annotation of that type, or for several in their container. */
  String display() {
    Element type = mirror.getAnnotationType().asElement();
    Element owner = type.getEnclosingElement();
    return "@" + (owner instanceof TypeElement ? owner : type).getSimpleName();
  }

  boolean isOf(Class<? extends Annotation> type) {
    return typeName().equals(type.getCanonicalName());
  }

  /** Whether a value names something that does not exist, or does not exist yet. */
  boolean unresolved() {
    return mirror.getElementValues().values().stream().anyMatch(Mirror::unresolved);
  }

  // Javac hands out a name that it cannot resolve as a string without quotes around it.
  private static boolean unresolved(AnnotationValue value) {
    if (value.getValue() instanceof AnnotationMirror nested) {
      return nested.getElementValues().values().stream().anyMatch(Mirror::unresolved);
    }
    return value.toString().equals("<error>")
        || elements(value).stream().anyMatch(Mirror::unresolved);
  }

  Place place() {
    return new Place(element, mirror, null);
  }

  /** The place of a member's value, or of the annotation where the member is not written. */
  Place place(String member) {
    return new Place(element, mirror, member(member).orElse(null));
  }

  boolean has(String member) {
    return member(member).isPresent();
  }

  /** A text, or an empty one where the member is not written. */
  String text(String member) {
    return value(member, String.class).orElse("");
  }

  /** A class; empty where none is written, or one that is not declared. */
  Optional<DeclaredType> type(String member) {
    return value(member, DeclaredType.class);
  }

  /** The texts of an array. */
  List<Text> texts(String member) {
    List<Text> texts = new ArrayList<>();
    for (AnnotationValue value : array(member)) {
      if (value.getValue() instanceof String text) {
        texts.add(new Text(text, new Place(element, mirror, value)));
      }
    }
    return texts;
  }

  /** The annotations of an array. */
  List<Mirror> nested(String member) {
    List<Mirror> nested = new ArrayList<>();
    for (AnnotationValue value : array(member)) {
      if (value.getValue() instanceof AnnotationMirror single) {
        nested.add(new Mirror(element, single));
      }
    }
    return nested;
  }

  /** Whether a member is written as true. */
  boolean flag(String member) {
    return value(member, Boolean.class).orElse(false);
  }

  /** A whole number, or 0 where the member is not written. */
  long number(String member) {
    return value(member, Number.class).map(Number::longValue).orElse(0L);
  }

  /** A constant of an enum that this processor knows too. */
  <E extends Enum<E>> E constant(String member, E defaultValue) {
    Optional<VariableElement> constant = value(member, VariableElement.class);
    for (E each : defaultValue.getDeclaringClass().getEnumConstants()) {
      if (constant.isPresent() && constant.get().getSimpleName().contentEquals(each.name())) {
        return each;
      }
    }
    return defaultValue;
  }

  private <T> Optional<T> value(String member, Class<T> type) {
    return member(member).map(AnnotationValue::getValue).filter(type::isInstance).map(type::cast);
  }

  private List<AnnotationValue> array(String member) {
    return member(member).map(Mirror::elements).orElse(List.of());
  }

  private Optional<AnnotationValue> member(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        mirror.getElementValues().entrySet()) {
      if (member.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(member.getValue());
      }
    }
    return Optional.empty();
  }

  private static List<AnnotationValue> elements(AnnotationValue value) {
    List<AnnotationValue> values = new ArrayList<>();
    if (value.getValue() instanceof List<?> list) {
      for (Object each : list) {
        values.add((AnnotationValue) each);
      }
    }
    return values;
  }
}
