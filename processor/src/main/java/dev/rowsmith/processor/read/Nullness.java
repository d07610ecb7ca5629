package dev.rowsmith.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a component may be null, by JSpecify: as it is annotated itself, else as the nearest
 * of record, enclosing types, package and module that is marked; where none is, it may be null.
 */
final class Nullness {

  private static final String MARKED = "org.jspecify.annotations.NullMarked";
  private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";

  private Nullness() {}

  /** Whether the component is annotated as one that may be null. */
  static boolean nullable(RecordComponentElement component) {
    return annotated(component, "Nullable");
  }

  /** Whether a component of a reference type is never null. */
  static boolean nonNull(RecordComponentElement component) {
    if (nullable(component)) {
      return false;
    }
    return annotated(component, "NonNull") || marked(component.getEnclosingElement());
  }

  private static boolean marked(@Nullable Element scope) {
    for (Element each = scope; each != null; each = each.getEnclosingElement()) {
      if (has(each, MARKED)) {
        return true;
      }
      if (has(each, UNMARKED)) {
        return false;
      }
    }
    return false;
  }

  private static boolean has(Element element, String annotation) {
    return Mirror.all(element).stream().anyMatch(mirror -> mirror.typeName().equals(annotation));
  }

  // Any library's annotation of the name counts. Those of older libraries are not for components,
  // so javac carries them to the accessor alone; type annotations are on the accessor's type too.
  private static boolean annotated(RecordComponentElement component, String simpleName) {
    List<AnnotatedConstruct> places = new ArrayList<>(List.of(component, component.asType()));
    ExecutableElement accessor = component.getAccessor();
    if (accessor != null) {
      places.add(accessor);
      places.add(accessor.getReturnType());
    }
    return places.stream()
        .flatMap(place -> place.getAnnotationMirrors().stream())
        .anyMatch(mirror -> simpleNameOf(mirror).contentEquals(simpleName));
  }

  private static Name simpleNameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getSimpleName();
  }
}
