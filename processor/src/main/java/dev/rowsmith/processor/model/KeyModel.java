package dev.rowsmith.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The components that a table or an index is read by.
 *
 * @param partition those that choose the partition; only a template may have none
 * @param sort those that order a partition's records; may be empty
 * @param partitionText the attribute that holds the partition's components as a text, if one does
 * @param sortText the attribute that holds the sort components as a text, if one does
 */
public record KeyModel(
    List<AttributeModel> partition,
    List<AttributeModel> sort,
    Optional<KeyTextModel> partitionText,
    Optional<KeyTextModel> sortText) {

  /** The key of what has none, as a record within another. */
  public static final KeyModel NONE = new KeyModel(List.of(), List.of());

  public KeyModel {
    partition = List.copyOf(partition);
    sort = List.copyOf(sort);
  }

  /** A key whose components are stored as they are. */
  public KeyModel(List<AttributeModel> partition, List<AttributeModel> sort) {
    this(partition, sort, Optional.empty(), Optional.empty());
  }

  /** All components of the key, those of the partition first. */
  public List<AttributeModel> attributes() {
    return Stream.concat(partition.stream(), sort.stream()).toList();
  }

  /** The attributes that hold a text made of components. */
  public List<KeyTextModel> texts() {
    return Stream.concat(partitionText.stream(), sortText.stream()).toList();
  }

  /** The text that a component's attribute holds, if it is one. */
  public Optional<KeyTextModel> text(AttributeModel attribute) {
    return texts().stream().filter(text -> text.attribute().equals(attribute)).findFirst();
  }

  /** The text that a component is stored within and nowhere else. */
  public Optional<KeyTextModel> holding(AttributeModel component) {
    return text(component).filter(text -> text.kind() == KeyTextModel.Kind.HOLDS_COMPONENT);
  }

  /** The texts that have an attribute of their own. */
  public List<KeyTextModel> composites() {
    return texts().stream().filter(text -> text.kind() == KeyTextModel.Kind.COMPOSITE).toList();
  }

  /** Whether an update may not change the component. */
  public boolean has(AttributeModel component) {
    return attributes().contains(component) || text(component).isPresent();
  }

  /** The same key by the attributes that are stored. */
  public KeyModel stored() {
    return new KeyModel(stored(partitionText, partition), stored(sortText, sort));
  }

  /** The attributes that are stored, and the components that they tell: all of the key's. */
  public List<SourceModel> sources() {
    return stored().attributes().stream()
        .map(
            attribute ->
                new SourceModel(
                    attribute,
                    text(attribute),
                    text(attribute).map(KeyTextModel::components).orElse(List.of(attribute))))
        .toList();
  }

  private static List<AttributeModel> stored(
      Optional<KeyTextModel> text, List<AttributeModel> components) {
    return text.map(each -> List.of(each.attribute())).orElse(components);
  }

  /** The attributes of the composites, behind those of the components. */
  public List<AttributeModel> with(List<AttributeModel> components) {
    List<AttributeModel> all = new ArrayList<>(components);
    composites().forEach(text -> all.add(text.attribute()));
    return all;
  }
}
