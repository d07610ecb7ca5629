package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds in a round what is to be read. */
public final class Candidates {

  private static final String OURS = Table.class.getPackageName() + ".";

  private Candidates() {}

  /** The types that have an annotation of ours, or a component or field that has one. */
  public static Set<TypeElement> annotated(
      RoundEnvironment round, Set<? extends TypeElement> annotations) {
    Set<TypeElement> types = new LinkedHashSet<>();
    TypeElement[] ours =
        annotations.stream()
            .filter(each -> each.getQualifiedName().toString().startsWith(OURS))
            .toArray(TypeElement[]::new);
    for (Element element : round.getElementsAnnotatedWithAny(ours)) {
      if (element.getKind() != ElementKind.ENUM_CONSTANT) {
        Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
        if (type instanceof TypeElement found) {
          types.add(found);
        }
      }
    }
    return types;
  }

  /** The full names of the top-level types that are compiled from this round on. */
  public static Stream<String> compiled(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .map(type -> type.getQualifiedName().toString());
  }
}
