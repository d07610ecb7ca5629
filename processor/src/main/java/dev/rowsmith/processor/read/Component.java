package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.processor.model.Casing;
import dev.rowsmith.processor.problem.Place;
import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record, before its type is looked at.
 *
 * @param holder the component of the table's record that it is embedded by, if it is
 * @param element the component itself
 * @param type its type, with what stands for the type parameters of a generic record
 * @param name its name; {@code address.street} for one that is embedded
 * @param storedName the name of its attribute
 */
record Component(
    Optional<Component> holder,
    RecordComponentElement element,
    TypeMirror type,
    String name,
    String storedName) {

  /** The name as one of Java: {@code addressStreet}. */
  String identifier() {
    return Casing.joined(name);
  }

  boolean embedded() {
    return has(Embedded.class);
  }

  /** The place that says the stored name or, of one that is embedded, what it begins with. */
  Place namePlace() {
    return holder
        .map(outer -> outer.place(Embedded.class, "prefix"))
        .orElseGet(() -> place(Column.class, "value"));
  }

  Optional<Mirror> annotation(Class<? extends Annotation> type) {
    return Mirror.on(element, type);
  }

  boolean has(Class<? extends Annotation> type) {
    return annotation(type).isPresent();
  }

  Place place() {
    return Place.of(element);
  }

  /** The place of an annotation, or of the component where it has none of the type. */
  Place place(Class<? extends Annotation> type) {
    return annotation(type).map(Mirror::place).orElseGet(this::place);
  }

  /** The place of a member of an annotation, or of the component where it has none of the type. */
  Place place(Class<? extends Annotation> type, String member) {
    return annotation(type).map(mirror -> mirror.place(member)).orElseGet(this::place);
  }
}
