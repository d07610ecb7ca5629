package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.Differences;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.schema.TableSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Turns a schema and a live table, as it describes itself, into the differences of the two. */
final class TableComparison {

  private final TableDescription live;
  private final Differences differences = new Differences();

  private TableComparison(TableDescription live) {
    this.live = live;
  }

  /** The differences of a whole table. */
  static Differences of(TableSchema schema, TableDescription live) {
    TableComparison comparison = new TableComparison(live);
    comparison.compareKey(Kind.KEY, "key", schema.key(), live.keySchema());
    Set<AttributeSchema> keys = new LinkedHashSet<>(schema.key().attributes());
    schema.indexes().forEach(index -> keys.addAll(index.key().attributes()));
    keys.forEach(comparison::compareType);
    schema.indexes().forEach(comparison::compareIndex);
    comparison.compareOtherIndexes(schema);
    return comparison.differences;
  }

  /** What stands in the way of an index that is to be made or is there. */
  static List<SchemaDifference> of(IndexSchema index, TableDescription live) {
    TableComparison comparison = new TableComparison(live);
    index.key().attributes().forEach(comparison::compareType);
    comparison.compareIndex(index);
    return comparison.differences.blocking();
  }

  private void compareKey(
      Kind kind, String place, KeySchema wanted, List<KeySchemaElement> elements) {
    String wantedWords = KeyElements.words(KeyElements.of(wanted));
    String found = KeyElements.words(elements);
    if (!wantedWords.equals(found)) {
      differences.block(kind, place, wantedWords, found);
    }
  }

  /** An attribute that the live table does not define is told as the key that lacks it. */
  private void compareType(AttributeSchema attribute) {
    String wanted = KeyElements.scalar(attribute.type()).toString();
    for (AttributeDefinition found : live.attributeDefinitions()) {
      if (found.attributeName().equals(attribute.storedName())
          && !found.attributeTypeAsString().equals(wanted)) {
        String type = "type " + found.attributeTypeAsString();
        differences.block(Kind.ATTRIBUTE_TYPE, "attribute " + attribute, "type " + wanted, type);
      }
    }
  }

  private void compareIndex(IndexSchema index) {
    String place = "index " + index.name();
    LiveTable.Index found = LiveTable.index(live, index);
    if (found == null) {
      String wanted = KeyElements.words(KeyElements.of(index.key()));
      differences.block(Kind.INDEX_MISSING, place, wanted, SchemaDifference.NOTHING);
      return;
    }
    compareKey(Kind.INDEX_KEY, place, index.key(), found.key());
    String wanted = words(TableDefinition.projection(index));
    String standing = words(found.projection());
    if (found.projection().projectionType() == ProjectionType.ALL) {
      differences.compare(Kind.INDEX_PROJECTION, place, wanted, standing);
    } else if (!wanted.equals(standing)) {
      differences.block(Kind.INDEX_PROJECTION, place, wanted, standing);
    }
  }

  /** What an index holds in words; in which order it was told does not matter. */
  private static String words(Projection projection) {
    String type = "projection " + projection.projectionTypeAsString();
    return projection.hasNonKeyAttributes()
        ? type + " of " + String.join(", ", new TreeSet<>(projection.nonKeyAttributes()))
        : type;
  }

  /** Indexes cost and slow down writes, but do no other harm. */
  private void compareOtherIndexes(TableSchema schema) {
    for (GlobalSecondaryIndexDescription index : live.globalSecondaryIndexes()) {
      if (isOther(schema, IndexSchema.Kind.GLOBAL, index.indexName())) {
        tellOther(index.indexName(), index.keySchema());
      }
    }
    for (LocalSecondaryIndexDescription index : live.localSecondaryIndexes()) {
      if (isOther(schema, IndexSchema.Kind.LOCAL, index.indexName())) {
        tellOther(index.indexName(), index.keySchema());
      }
    }
  }

  private static boolean isOther(TableSchema schema, IndexSchema.Kind kind, String name) {
    return schema.indexes().stream()
        .noneMatch(index -> index.kind() == kind && index.name().equals(name));
  }

  private void tellOther(String name, List<KeySchemaElement> key) {
    differences.tell(
        Kind.INDEX_UNEXPECTED, "index " + name, SchemaDifference.NOTHING, KeyElements.words(key));
  }
}
