package dev.rowsmith.processor.read;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.KeyModel;
import dev.rowsmith.processor.model.KeyTextModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads which components are the table's key, and checks that the keys can be keys. */
final class KeyReader {

  private final TypeElement type;
  private final Problems problems;
  private final List<Component> components;
  private final List<Component> partition;
  private final List<Component> sort;
  private final Set<Component> templated = new HashSet<>();
  private final Optional<KeyDraft> partitionText;
  private final Optional<KeyDraft> sortText;

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
    this.partitionText = text(partition, PartitionKey.class);
    this.sortText = text(sort, SortKey.class);
  }

  /** The text that the key components of one kind make, if they make one. */
  private Optional<KeyDraft> text(List<Component> owners, Class<? extends Annotation> annotation) {
    List<Component> withTemplate =
        owners.stream()
            .filter(each -> each.annotation(annotation).orElseThrow().has("template"))
            .toList();
    templated.addAll(withTemplate);
    if (owners.size() > 1) {
      withTemplate.forEach(
          each ->
              problems.add(
                  ProblemCode.RS011,
                  each.place(annotation, "template"),
                  "@" + annotation.getSimpleName(),
                  Spelling.list(
                      owners.stream()
                          .filter(other -> !other.equals(each))
                          .map(Component::name)
                          .toList())));
      return withTemplate.isEmpty() ? Optional.of(KeyDraft.composite(owners)) : Optional.empty();
    }
    TemplateReader reader =
        new TemplateReader(components, type.getSimpleName().toString(), problems);
    return withTemplate.stream()
        .findFirst()
        .map(owner -> Map.entry(owner, owner.annotation(annotation).orElseThrow()))
        .filter(owner -> !owner.getValue().unresolved())
        .flatMap(owner -> reader.read(owner.getKey(), owner.getValue()));
  }

  private Stream<KeyDraft> texts() {
    return Stream.concat(partitionText.stream(), sortText.stream());
  }

  /** The components that calls name for the partition. */
  private List<Component> partitionParts() {
    return partitionText.map(KeyDraft::components).orElse(partition);
  }

  /** The components that calls name behind those of the partition. */
  private List<Component> sortParts() {
    List<Component> parts = new ArrayList<>(sortText.map(KeyDraft::components).orElse(sort));
    parts.removeAll(partitionParts());
    return parts;
  }

  /** Whether the key is of more than one component, and so has a record of its own. */
  boolean hasRecord() {
    return partitionParts().size() + sortParts().size() > 1;
  }

  /** Whether the component is in the table's key, or makes it. */
  boolean isKey(Component component) {
    return partition.contains(component)
        || sort.contains(component)
        || texts().anyMatch(text -> text.components().contains(component));
  }

  /** Whether the component's attribute is one of the table's key: an index holds it anyway. */
  boolean isStoredAsKey(Component component) {
    return isStored(component, partition, partitionText) || isStored(component, sort, sortText);
  }

  private static boolean isStored(
      Component component, List<Component> key, Optional<KeyDraft> text) {
    return text.isEmpty()
        ? key.contains(component)
        : text.get().kind() != KeyTextModel.Kind.COMPOSITE && text.get().owner().equals(component);
  }

  /** Whether the component's attribute holds a text, in place of the component's own value. */
  boolean isWithinText(Component component) {
    return texts()
        .anyMatch(
            text ->
                text.kind() == KeyTextModel.Kind.HOLDS_COMPONENT && text.owner().equals(component));
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
    for (Component component : components) {
      AttributeModel attribute = attributes.get(component);
      if (attribute != null && isKey(component) && !isTextItself(component)) {
        checkKey(component, attribute);
        if (sort.contains(component)) {
          ConversionReader.checkSort(component.place(), attribute, problems);
        }
      }
    }
    KeyTextReader reader = new KeyTextReader(attributes, problems);
    texts().forEach(reader::check);
    texts().forEach(this::checkParts);
    if (partitionText.isPresent() && partitionParts().isEmpty() && sortParts().isEmpty()) {
      problems.add(
          ProblemCode.RS067,
          partitionText.get().place(),
          Spelling.quote(partitionText.get().template()));
    }
  }

  /** A text cannot be within a text, and a sort key that the partition says sorts nothing. */
  private void checkParts(KeyDraft text) {
    for (Component part : text.components()) {
      boolean sortsAlone = sort.equals(List.of(part)) && sortText.isEmpty();
      if (isTextItself(part) || sortsAlone) {
        problems.add(
            ProblemCode.RS060,
            text.place(),
            Spelling.quote(text.template()),
            "names " + part.name() + ", which is a key by itself",
            "Name other components.");
      }
    }
  }

  private boolean isTextItself(Component component) {
    return templated.contains(component) && !isWithinText(component);
  }

  /** The key of the table; all its attributes must have been read. */
  KeyModel key(Map<Component, AttributeModel> attributes) {
    KeyTextReader reader = new KeyTextReader(attributes, problems);
    int first = attributes.size();
    int second = first + (partition.size() > 1 ? 1 : 0);
    return new KeyModel(
        partitionParts().stream().map(attributes::get).toList(),
        sortParts().stream().map(attributes::get).toList(),
        partitionText.map(text -> reader.model(text, first)),
        sortText.map(text -> reader.model(text, second)));
  }

  private void checkKey(Component component, AttributeModel attribute) {
    boolean within = texts().anyMatch(text -> text.components().contains(component));
    if (!within && !attribute.type().keyable()) {
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
