package dev.rowsmith.processor.read;

import dev.rowsmith.processor.problem.Place;
import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record, before its type is looked at.
 *
 * @param ordinal its place in the record, from 0
 * @param element the component itself
 * @param type its type, with what stands for the type parameters of a generic record
 * @param name its name
 * @param storedName the name of its attribute
 */
record Component(
    int ordinal, RecordComponentElement element, TypeMirror type, String name, String storedName) {

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
