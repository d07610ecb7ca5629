package dev.rowsmith.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is: an element, or more exactly one of its annotations, or a value within that.
 *
 * @param element the record, a component, or a constant of an enum
 * @param annotation the annotation, if one is to blame
 * @param value the value within it, if one is to blame
 */
public record Place(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** The element itself. */
  public static Place of(Element element) {
    return new Place(element, null, null);
  }

  /** {@code Phone.name} for a component, {@code Phone} for a record. */
  String subject() {
    String name = element.getSimpleName().toString();
    Element owner = element.getEnclosingElement();
    return element instanceof TypeElement || owner == null
        ? name
        : owner.getSimpleName() + "." + name;
  }
}
