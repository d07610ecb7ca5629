package dev.rowsmith.processor.problem;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * One thing that is wrong.
 *
 * @param code what kind of thing
 * @param place where
 * @param message all that a reader is told
 */
public record Problem(ProblemCode code, Place place, String message) {

  /** A problem whose template takes the given arguments. */
  public static Problem of(ProblemCode code, Place place, Object... arguments) {
    return new Problem(code, place, code.message(place.subject(), arguments));
  }

  /** Hands the problem to the compiler. */
  public void tell(Messager messager) {
    messager.printMessage(
        Diagnostic.Kind.ERROR, message, positioned(), place.annotation(), place.value());
  }

  // Javac before 21 has no position of a record component (JDK-8295184), but one of its field.
  private Element positioned() {
    Element element = place.element();
    Element owner = element.getEnclosingElement();
    if (element.getKind() != ElementKind.RECORD_COMPONENT
        || owner == null
        || Runtime.version().feature() >= 21) {
      return element;
    }
    for (Element field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      if (field.getSimpleName().equals(element.getSimpleName())) {
        return field;
      }
    }
    return element;
  }
}
