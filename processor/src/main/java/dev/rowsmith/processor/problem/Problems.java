package dev.rowsmith.processor.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Collects the problems of one record, each once, and tells them in the order of the source. */
public final class Problems {

  private final Map<String, Problem> byMessage = new LinkedHashMap<>();

  /** Adds a problem. */
  public void add(ProblemCode code, Place place, Object... arguments) {
    Problem problem = Problem.of(code, place, arguments);
    byMessage.putIfAbsent(problem.message(), problem);
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return byMessage.isEmpty();
  }

  /** Hands all problems to the compiler: those of the record first, then component by component. */
  public void tell(Messager messager) {
    List<Problem> problems = new ArrayList<>(byMessage.values());
    problems.sort(
        Comparator.comparingInt(Problems::rank).thenComparingInt(Problems::annotationRank));
    problems.forEach(problem -> problem.tell(messager));
  }

  // The compiler's model knows no positions, but lists what a type encloses in their order.
  private static int rank(Problem problem) {
    Element element = problem.place().element();
    Element owner = element.getEnclosingElement();
    return element instanceof TypeElement || owner == null
        ? -1
        : owner.getEnclosedElements().indexOf(element);
  }

  // A repeated annotation is within a container, and so told of at the element's name.
  private static int annotationRank(Problem problem) {
    Place place = problem.place();
    int index = place.element().getAnnotationMirrors().indexOf(place.annotation());
    return index < 0 ? Integer.MAX_VALUE : index;
  }
}
