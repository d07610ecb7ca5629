package dev.rowsmith.processor.model;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.schema.AttributeType;
import java.util.List;
import java.util.Optional;

/**
 * A record that is a part of a table's record, or of a result of SQL.
 *
 * @param table the table, or the record itself
 * @param type the part
 * @param exported whether the generated classes are public
 * @param components those of the part, in its order, by the table's ordinals
 * @param sources what is read to make them
 */
public record ProjectionModel(
    TableModel table,
    ClassName type,
    boolean exported,
    List<ComponentModel> components,
    List<SourceModel> sources) {

  public ProjectionModel {
    components = List.copyOf(components);
    sources = List.copyOf(sources);
  }

  /** A part whose components are read of their own attributes. */
  public ProjectionModel(
      TableModel table, ClassName type, boolean exported, List<ComponentModel> components) {
    this(
        table,
        type,
        exported,
        components,
        components.stream()
            .flatMap(ComponentModel::attributes)
            .map(attribute -> SourceModel.of(attribute, table.key()))
            .toList());
  }

  /** A record whose attributes are columns of any result, and not a part of a table. */
  public static ProjectionModel row(TableModel row) {
    return new ProjectionModel(row, row.record(), row.exported(), row.components());
  }

  /** Whether it is no part of a table. */
  public boolean isRow() {
    return table.record().equals(type);
  }

  /** One per component, and for an embedded record one per component of that. */
  public List<AttributeModel> attributes() {
    return components.stream().flatMap(ComponentModel::attributes).toList();
  }

  /** The part as a record of its own, with what of the nested records it may hold. */
  public TableModel asRecord() {
    if (isRow()) {
      return table;
    }
    boolean nests =
        attributes().stream()
            .map(attribute -> attribute.value().innermost().type())
            .anyMatch(each -> each == AttributeType.RECORD || each == AttributeType.VARIANT);
    KeyModel key = table.key();
    return new TableModel(
        type,
        exported,
        table.name(),
        components,
        new KeyModel(
            key.partition(),
            key.sort(),
            key.partitionText().filter(this::reads),
            key.sortText().filter(this::reads)),
        List.of(),
        List.of(),
        nests ? table.nested() : NestedModels.NONE,
        table.dynamoDb(),
        table.sql());
  }

  private boolean reads(KeyTextModel text) {
    return sources.stream().anyMatch(source -> source.text().equals(Optional.of(text)));
  }
}
