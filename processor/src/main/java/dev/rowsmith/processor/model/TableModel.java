package dev.rowsmith.processor.model;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.schema.DynamoDbTableOptions;
import dev.rowsmith.schema.SqlTableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record under {@code @Table}: all that the generated files say of it.
 *
 * @param record the record's own name, within its package and the types around it
 * @param exported whether the generated classes are public, as they are for a record that is
 * @param name the table's base name
 * @param components in their order
 * @param key the primary key
 * @param indexes the secondary indexes, in the order of their declaration
 * @param uniques those of which no two records have the same value
 * @param nested the records and sealed interfaces that it holds
 * @param dynamoDb how DynamoDB keeps the table
 * @param sql how PostgreSQL keeps it
 * @param shared the table that it is in together with records of other types
 * @param types the record types of the table, where the record is a sealed interface of them
 */
public record TableModel(
    ClassName record,
    boolean exported,
    String name,
    List<ComponentModel> components,
    KeyModel key,
    List<IndexModel> indexes,
    List<AttributeModel> uniques,
    NestedModels nested,
    DynamoDbTableOptions dynamoDb,
    SqlTableOptions sql,
    Optional<SharedTable> shared,
    List<TableModel> types) {

  public TableModel {
    components = List.copyOf(components);
    indexes = List.copyOf(indexes);
    uniques = List.copyOf(uniques);
    types = List.copyOf(types);
  }

  /** A table of one record. */
  public TableModel(
      ClassName record,
      boolean exported,
      String name,
      List<ComponentModel> components,
      KeyModel key,
      List<IndexModel> indexes,
      List<AttributeModel> uniques,
      NestedModels nested,
      DynamoDbTableOptions dynamoDb,
      SqlTableOptions sql) {
    this(
        record,
        exported,
        name,
        components,
        key,
        indexes,
        uniques,
        nested,
        dynamoDb,
        sql,
        Optional.empty(),
        List.of());
  }

  /** The same record in a table of several types. */
  public TableModel within(SharedTable table) {
    return new TableModel(
        record,
        exported,
        name,
        components,
        key,
        indexes,
        uniques,
        nested,
        dynamoDb,
        sql,
        Optional.of(table),
        types);
  }

  /** Whether the table has several types of records, of which this is the sealed interface. */
  public boolean mixed() {
    return !types.isEmpty();
  }

  /** One per component, and for an embedded record one per component of that. */
  public List<AttributeModel> attributes() {
    return components.stream().flatMap(ComponentModel::attributes).toList();
  }

  /** Whether its changes are told; a record of a shared table leaves that to the table's DAO. */
  public boolean hasStream() {
    return dynamoDb.stream() != StreamView.NONE && shared.isEmpty();
  }

  /** Whether the DAO fills in something of a record. */
  public boolean filled() {
    return attributes().stream().anyMatch(attribute -> attribute.filled().isPresent());
  }

  /** Whether the writes of a record are counted. */
  public boolean versioned() {
    return attributes().stream()
        .anyMatch(attribute -> attribute.filled().equals(Optional.of(Filled.VERSION)));
  }

  /** What an index holds of a record, as a record of its own; its keys are always there. */
  public ProjectionModel projection(IndexModel index, ClassName type) {
    List<AttributeModel> held = new ArrayList<>(key.stored().attributes());
    held.addAll(index.storedKey(key).attributes());
    held.addAll(index.included());
    List<AttributeModel> told = new ArrayList<>(key.attributes());
    told.addAll(held);
    return new ProjectionModel(
        this,
        type,
        exported,
        components.stream()
            .filter(each -> each.attributes().allMatch(told::contains))
            .map(each -> held(each, index))
            .toList(),
        key.with(attributes()).stream()
            .filter(held::contains)
            .map(each -> source(each, held, index))
            .toList());
  }

  private static ComponentModel held(ComponentModel component, IndexModel index) {
    return component instanceof ComponentModel.Stored stored
        ? ComponentModel.Stored.of(index.held(stored.attribute()))
        : component;
  }

  /** What an attribute of an index tells: of a text, the components that are not beside it. */
  private SourceModel source(
      AttributeModel attribute, List<AttributeModel> held, IndexModel index) {
    Optional<KeyTextModel> text = key.text(attribute);
    List<AttributeModel> within =
        text.map(KeyTextModel::components).orElse(List.of()).stream()
            .filter(each -> each.equals(attribute) || !held.contains(each))
            .toList();
    boolean itself = text.isEmpty() || text.get().kind() == KeyTextModel.Kind.IS_COMPONENT;
    return new SourceModel(
        index.held(attribute),
        text.filter(each -> !within.isEmpty()),
        Stream.concat(itself ? Stream.of(index.held(attribute)) : Stream.empty(), within.stream())
            .toList());
  }
}
