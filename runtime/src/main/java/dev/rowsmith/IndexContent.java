package dev.rowsmith;

import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a query may filter by and bring: what its index holds, and no filter by the key that it
 * reads by.
 *
 * @param keyTexts the attributes of the key that hold a text made of components
 */
record IndexContent(TableSchema schema, List<KeyText> keyTexts) {

  /** Nothing is read of an index that it does not hold, unless whole records are asked for. */
  <R> void checkSelection(Asked<R, ?> asked, Projection<R, ?> items) {
    for (AttributeSchema missing : missing(asked.spec())) {
      if (items.attributes().contains(missing) && !asked.items().attributes().contains(missing)) {
        throw new IllegalArgumentException(
            notHeld(asked.spec(), missing) + " Call wholeRecords() first, or project it.");
      }
    }
  }

  /** What DynamoDB refuses of a filter: the keys of the query, and what its index does not hold. */
  void checkFilter(ReadSpec spec, Predicate filter) {
    Range range = spec.range();
    if (range == null) {
      return;
    }
    for (AttributeSchema missing : missing(spec)) {
      if (filter.mentions(missing)) {
        throw new IllegalArgumentException(
            notHeld(spec, missing) + " Filter by what it holds, or project the attribute.");
      }
    }
    List<AttributeSchema> keys = new ArrayList<>(range.key(schema).attributes());
    for (KeyText text : keyTexts) {
      if (range.inTablePartition() && keys.contains(text.attribute())) {
        keys.addAll(text.template().components());
      }
    }
    for (AttributeSchema key : keys) {
      if (filter.mentions(key)) {
        throw new IllegalArgumentException(
            "A query's filter cannot name "
                + key.component()
                + ", which is of the key that it reads by. Use a sort condition, or scan().");
      }
    }
  }

  /** The attributes that are not in the index that is read. */
  private List<AttributeSchema> missing(ReadSpec spec) {
    IndexSchema index = spec.index();
    if (index == null) {
      return List.of();
    }
    List<AttributeSchema> missing = new ArrayList<>(schema.attributes());
    missing.removeAll(schema.projected(index));
    return missing;
  }

  private static String notHeld(ReadSpec spec, AttributeSchema attribute) {
    IndexSchema index = Objects.requireNonNull(spec.index());
    return "The index "
        + index.name()
        + " does not hold "
        + attribute.component()
        + ": its projection is "
        + index.projection()
        + (index.included().isEmpty() ? "." : " of " + index.included() + ".");
  }
}
