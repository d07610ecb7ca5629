package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Turns a schema and a live table into the differences between the two. What the live table has
 * beyond the schema is none.
 */
final class TableComparison {

  private final TableDescription live;
  private final List<SchemaDifference> differences = new ArrayList<>();

  private TableComparison(TableDescription live) {
    this.live = live;
  }

  /** The differences of a whole table. */
  static List<SchemaDifference> of(TableSchema schema, TableDescription live) {
    TableComparison comparison = new TableComparison(live);
    comparison.compareKey("key", schema.key(), KeyElements.words(live.keySchema()));
    Set<AttributeSchema> keys = new LinkedHashSet<>(schema.key().attributes());
    schema.indexes().forEach(index -> keys.addAll(index.key().attributes()));
    keys.forEach(comparison::compareType);
    schema.indexes().forEach(comparison::compareIndex);
    return List.copyOf(comparison.differences);
  }

  /** The differences of one index. */
  static List<SchemaDifference> of(IndexSchema index, TableDescription live) {
    TableComparison comparison = new TableComparison(live);
    index.key().attributes().forEach(comparison::compareType);
    comparison.compareIndex(index);
    return List.copyOf(comparison.differences);
  }

  private void compareKey(String place, KeySchema wanted, String found) {
    String wantedWords = KeyElements.words(KeyElements.of(wanted));
    if (!wantedWords.equals(found)) {
      differences.add(new SchemaDifference(place, wantedWords, found));
    }
  }

  /** An attribute that the live table does not define is told as the key that lacks it. */
  private void compareType(AttributeSchema attribute) {
    String wanted = KeyElements.scalar(attribute.type()).toString();
    for (AttributeDefinition found : live.attributeDefinitions()) {
      if (found.attributeName().equals(attribute.storedName())
          && !found.attributeTypeAsString().equals(wanted)) {
        String place = "attribute " + attribute.storedName();
        differences.add(
            new SchemaDifference(place, "type " + wanted, "type " + found.attributeTypeAsString()));
      }
    }
  }

  private void compareIndex(IndexSchema index) {
    String place = "index " + index.name();
    LiveTable.Index found = LiveTable.index(live, index);
    if (found == null) {
      String wanted = KeyElements.words(KeyElements.of(index.key()));
      differences.add(new SchemaDifference(place, wanted, SchemaDifference.NOTHING));
      return;
    }
    compareKey(place, index.key(), KeyElements.words(found.key()));
    String wanted = words(TableDefinition.projection(index));
    String standing = words(found.projection());
    if (!wanted.equals(standing)) {
      differences.add(new SchemaDifference(place, wanted, standing));
    }
  }

  /** What an index holds in words; in which order it was told does not matter. */
  private static String words(Projection projection) {
    String type = "projection " + projection.projectionTypeAsString();
    return projection.hasNonKeyAttributes()
        ? type + " of " + String.join(", ", new TreeSet<>(projection.nonKeyAttributes()))
        : type;
  }
}
