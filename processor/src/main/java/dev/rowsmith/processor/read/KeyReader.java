package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Reads which components are the table's key, and checks that the keys can be keys. */
final class KeyReader {

  private final TypeElement type;
  private final Problems problems;
  private final List<Component> components;
  private final List<Component> partition;
  private final List<Component> sort;

  KeyReader(TypeElement type, List<Component> components, Problems problems) {
    this.type = type;
    this.problems = problems;
    this.components = components;
    this.partition = with(PartitionKey.class);
    List<Component> ordering = with(SortKey.class);
    ordering.stream()
        .filter(partition::contains)
        .forEach(both -> problems.add(ProblemCode.RS013, both.place(SortKey.class)));
    this.sort = ordering.stream().filter(each -> !partition.contains(each)).toList();
  }

  /** Whether the component is in the table's key. */
  boolean isKey(Component component) {
    return partition.contains(component) || sort.contains(component);
  }

  /** Whether the records of a partition have an order. */
  boolean hasSort() {
    return !sort.isEmpty();
  }

  /** Checks that there is one key, of attributes that can be it. */
  void check(Map<Component, AttributeModel> attributes) {
    if (partition.isEmpty()) {
      String candidates = candidates(attributes);
      if (sort.isEmpty()) {
        Place place =
            Mirror.on(type, Table.class).map(Mirror::place).orElseGet(() -> Place.of(type));
        problems.add(ProblemCode.RS010, place, candidates);
      } else {
        problems.add(ProblemCode.RS012, sort.get(0).place(SortKey.class), candidates);
      }
    }
    checkSingle(partition, PartitionKey.class);
    checkSingle(sort, SortKey.class);
    for (Component component : components) {
      AttributeModel attribute = attributes.get(component);
      if (isKey(component) && attribute != null) {
        checkKey(component, attribute);
        if (sort.contains(component)) {
          ConversionReader.checkSort(component.place(), attribute, problems);
        }
      }
    }
  }

  /** The key of the table; all its attributes must have been read. */
  KeyModel key(Map<Component, AttributeModel> attributes) {
    return new KeyModel(
        partition.stream().map(attributes::get).toList(),
        sort.stream().map(attributes::get).toList());
  }

  private void checkSingle(List<Component> keys, Class<? extends Annotation> annotation) {
    keys.stream()
        .skip(1)
        .forEach(
            further ->
                problems.add(
                    ProblemCode.RS011,
                    further.place(annotation),
                    annotation.getSimpleName(),
                    keys.get(0).name()));
  }

  private void checkKey(Component component, AttributeModel attribute) {
    if (!attribute.type().keyable()) {
      problems.add(
          ProblemCode.RS014,
          component.place(),
          "the table",
          ComponentType.display(component.type()));
    } else if (attribute.java().optional()) {
      problems.add(
          ProblemCode.RS015,
          component.place(),
          ComponentType.display(component.type()),
          "Declare it as " + simple(attribute) + ".");
    } else if (Nullness.nullable(component.element())) {
      problems.add(ProblemCode.RS015, component.place(), "@Nullable", "Remove @Nullable.");
    }
  }

  private String candidates(Map<Component, AttributeModel> attributes) {
    List<String> candidates = new ArrayList<>();
    for (Component component : components) {
      AttributeModel attribute = attributes.get(component);
      if (attribute != null
          && attribute.type().keyable()
          && !attribute.java().optional()
          && !sort.contains(component)) {
        candidates.add(component.name());
      }
    }
    return candidates.isEmpty()
        ? "a new one, since none of these can be a key"
        : Spelling.list(candidates);
  }

  private List<Component> with(Class<? extends Annotation> annotation) {
    return components.stream().filter(component -> component.has(annotation)).toList();
  }

  private static String simple(AttributeModel attribute) {
    String name = attribute.java().value().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
