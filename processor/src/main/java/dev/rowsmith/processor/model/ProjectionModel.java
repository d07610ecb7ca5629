package dev.rowsmith.processor.model;

import com.squareup.javapoet.ClassName;
import dev.rowsmith.schema.AttributeType;
import java.util.List;

/**
 * A record that is a part of a table's record, or of a result of SQL.
 *
 * @param table the table, or the record itself
 * @param type the part
 * @param exported whether the generated classes are public
 * @param attributes one per component of the part, in its order, by the table's ordinals
 */
public record ProjectionModel(
    TableModel table, ClassName type, boolean exported, List<AttributeModel> attributes) {

  public ProjectionModel {
    attributes = List.copyOf(attributes);
  }

  /** A record whose attributes are columns of any result, and not a part of a table. */
  public static ProjectionModel row(TableModel row) {
    return new ProjectionModel(row, row.record(), row.exported(), row.attributes());
  }

  /** Whether it is no part of a table. */
  public boolean isRow() {
    return table.record().equals(type);
  }

  /** The part as a record of its own, with what of the nested records it may hold. */
  public TableModel asRecord() {
    if (isRow()) {
      return table;
    }
    boolean nests =
        attributes.stream()
            .map(attribute -> attribute.value().innermost().type())
            .anyMatch(each -> each == AttributeType.RECORD || each == AttributeType.VARIANT);
    return new TableModel(
        type,
        exported,
        table.name(),
        attributes.stream().map(ComponentModel.Stored::of).toList(),
        new KeyModel(table.key().partition(), table.key().sort()),
        List.of(),
        List.of(),
        nests ? table.nested() : NestedModels.NONE,
        table.dynamoDb(),
        table.sql());
  }
}
