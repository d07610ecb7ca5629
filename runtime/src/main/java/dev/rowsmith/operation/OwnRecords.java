package dev.rowsmith.operation;

import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the templates of a record's key into the condition that tells it from the records of other
 * types in its table:
 *
 * <pre>{@code
 * pk BEGINS_WITH "MSG#"
 * }</pre>
 */
public final class OwnRecords {

  private OwnRecords() {}

  /**
   * What a record must be like to be of the type, or null where all that is read are.
   *
   * @param range what is read, or null for a scan
   */
  public static @Nullable Predicate among(
      TableSchema schema, List<KeyText> texts, @Nullable Range range) {
    if (!schema.shared()) {
      return null;
    }
    IndexSchema index = range == null ? null : range.index();
    if (range != null && (index == null || !schema.mixed(index))) {
      // A query of the table stays within what the templates begin with: see KeyRange.
      return null;
    }
    // DynamoDB takes no filter on what a query reads by.
    List<AttributeSchema> readBy = index == null ? List.of() : index.key().attributes();
    List<Predicate> parts = new ArrayList<>();
    for (KeyText text : texts) {
      String start = text.template().start();
      if (!start.isEmpty() && !readBy.contains(text.attribute())) {
        Operand beginning = new Operand(text.attribute(), start);
        parts.add(new Comparison(text.attribute(), Operator.BEGINS_WITH, List.of(beginning)));
      }
    }
    return switch (parts.size()) {
      case 0 -> null;
      case 1 -> parts.get(0);
      default -> new Junction(Junction.Kind.AND, parts);
    };
  }
}
