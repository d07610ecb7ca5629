package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.processor.model.AttributeModel;
import dev.rowsmith.processor.model.ComponentModel;
import dev.rowsmith.processor.problem.Place;
import dev.rowsmith.processor.problem.ProblemCode;
import dev.rowsmith.processor.problem.Problems;
import dev.rowsmith.schema.AttributeType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Types;

/** Reads the records that are embedded in a table's, and in those. */
final class EmbeddedReader {

  /**
   * An embedded record.
   *
   * @param required whether the record around it is never without it
   * @param components those of the record
   */
  record Embedding(ComponentType type, boolean required, List<Component> components) {

    ClassName record() {
      return ClassName.get((TypeElement) type.declared().orElseThrow().asElement());
    }
  }

  /**
   * What a component is embedded in.
   *
   * @param records the table's record, and those within it
   * @param prefix what stored names begin with
   * @param maybeAbsent whether one of the records may be absent
   */
  private record Around(List<TypeElement> records, String prefix, boolean maybeAbsent) {

    Around within(Component component, TypeElement record, boolean required) {
      Mirror embedded = component.annotation(Embedded.class).orElseThrow();
      return new Around(
          Stream.concat(records.stream(), Stream.of(record)).toList(),
          embedded.has("prefix") ? prefix + embedded.text("prefix") : component.storedName() + "_",
          maybeAbsent || !required);
    }

    TypeElement record() {
      return records.get(records.size() - 1);
    }
  }

  /** PostgreSQL's limit of a table's columns. */
  private static final int MOST_ATTRIBUTES = 1600;

  private final ComponentReader reader;
  private final NestedReader nested;
  private final Types types;
  private final Problems problems;
  private final Map<Component, Embedding> embeddings = new HashMap<>();
  private final Set<Component> maybeAbsent = new HashSet<>();
  private final Set<Component> required = new HashSet<>();
  private boolean unresolved;
  private int attributes;

  /**
   * @param nested knows which types the generated classes can name
   */
  EmbeddedReader(ComponentReader reader, NestedReader nested, Types types, Problems problems) {
    this.reader = reader;
    this.nested = nested;
    this.types = types;
    this.problems = problems;
  }

  /** Reads what is embedded in a table's record, and checks the names of all its attributes. */
  void read(TypeElement table, List<Component> components) {
    attributes = components.size();
    embed(components, new Around(List.of(table), "", false));
    if (attributes > MOST_ATTRIBUTES) {
      problems.add(ProblemCode.RS024, Place.of(table));
    } else {
      reader.check(stored(components));
    }
  }

  /** Whether the components of an embedded record are not known, or not known yet. */
  boolean unresolved() {
    return unresolved;
  }

  private void embed(List<Component> components, Around around) {
    components.stream().filter(Component::embedded).forEach(each -> embed(each, around));
  }

  private void embed(Component component, Around around) {
    tellConflicts(component);
    if (ComponentType.unresolved(component.type())) {
      unresolved = true;
      return;
    }
    Place place = component.place(Embedded.class);
    Optional<ComponentType> type =
        ComponentType.of(component.type()).filter(each -> each.type() == AttributeType.RECORD);
    if (type.isEmpty()) {
      problems.add(ProblemCode.RS107, place, ComponentType.display(component.type()));
      return;
    }
    DeclaredType record = type.get().declared().orElseThrow();
    TypeElement element = (TypeElement) record.asElement();
    if (around.records().contains(element)) {
      problems.add(ProblemCode.RS057, place, element.getSimpleName());
    } else if (element.getRecordComponents().isEmpty()) {
      problems.add(ProblemCode.RS058, component.place(), element.getSimpleName());
    } else if (nested.seen(component, record) && attributes <= MOST_ATTRIBUTES) {
      add(component, type.get(), around);
    }
  }

  private void add(Component component, ComponentType type, Around around) {
    boolean required = !type.java().optional() && Nullness.nonNull(component.element());
    DeclaredType record = type.declared().orElseThrow();
    Around inner = around.within(component, (TypeElement) record.asElement(), required);
    List<Component> components = reader.read(record, types, component, inner.prefix());
    attributes += components.size() - 1;
    components.forEach(each -> tellStrays(component, inner.record(), each));
    if (inner.maybeAbsent()) {
      maybeAbsent.addAll(components);
    }
    embeddings.put(component, new Embedding(type, required, components));
    embed(components, inner);
  }

  /** What says how one attribute is stored, or what it is a key of. */
  private void tellConflicts(Component component) {
    Mirror.all(component.element()).stream()
        .filter(mirror -> StrayReader.isOurs(mirror) && !mirror.isOf(Embedded.class))
        .forEach(
            mirror ->
                problems.add(ProblemCode.RS103, mirror.place(), mirror.display(), "@Embedded"));
  }

  private void tellStrays(Component owner, TypeElement record, Component component) {
    Mirror.all(component.element()).stream()
        .filter(StrayReader::onlyInTables)
        .forEach(
            mirror ->
                problems.add(
                    ProblemCode.RS109,
                    owner.place(Embedded.class),
                    record.getSimpleName(),
                    mirror.display(),
                    component.element().getSimpleName()));
  }

  /** The components that are attributes, in place of those that are embedded. */
  List<Component> stored(List<Component> components) {
    return components.stream().flatMap(this::stored).toList();
  }

  private Stream<Component> stored(Component component) {
    if (!component.embedded()) {
      return Stream.of(component);
    }
    Embedding embedding = embeddings.get(component);
    return embedding == null ? Stream.empty() : stored(embedding.components()).stream();
  }

  /** The record that a component embeds, where it does. */
  Optional<Embedding> of(Component component) {
    return Optional.ofNullable(embeddings.get(component));
  }

  /** The attribute as the table has it: absent where the record is that it is of. */
  AttributeModel inTable(Component component, AttributeModel attribute) {
    if (attribute.presence().required()) {
      required.add(component);
    }
    return maybeAbsent.contains(component) ? attribute.maybeAbsent() : attribute;
  }

  /** The components as a tree, of attributes that have all been read. */
  List<ComponentModel> models(
      List<Component> components, Map<Component, AttributeModel> attributes) {
    return components.stream().map(each -> model(each, attributes)).toList();
  }

  private ComponentModel model(Component component, Map<Component, AttributeModel> attributes) {
    Embedding embedding = embeddings.get(component);
    if (embedding == null) {
      AttributeModel attribute = Objects.requireNonNull(attributes.get(component));
      return new ComponentModel.Stored(attribute, required.contains(component));
    }
    return new ComponentModel.Embedded(
        component.name(),
        embedding.type().java(),
        embedding.required(),
        models(embedding.components(), attributes));
  }
}
