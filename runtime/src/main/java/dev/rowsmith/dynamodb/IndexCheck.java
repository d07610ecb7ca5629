package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Key;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.IndexViolation.Reason;
import dev.rowsmith.schema.KeyLimits;
import dev.rowsmith.schema.TableSchema;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Reads the keys of a table page by page, and tells the items that DynamoDB left out of an index
 * though they have all of its attributes.
 */
final class IndexCheck {

  private static final String OPERATION = "verifyGsi";

  private final LiveTable table;
  private final TableSchema schema;
  private final IndexSchema index;
  private final Consumer<? super IndexViolation> told;
  private long count;

  IndexCheck(
      LiveTable table,
      TableSchema schema,
      IndexSchema index,
      Consumer<? super IndexViolation> told) {
    this.table = table;
    this.schema = schema;
    this.index = index;
    this.told = told;
  }

  /** How many there are. */
  long run() {
    Placeholders placeholders = new Placeholders(KeyLimits.NONE);
    Set<AttributeSchema> keys = new LinkedHashSet<>(schema.key().attributes());
    keys.addAll(index.key().attributes());
    ScanRequest.Builder request =
        ScanRequest.builder()
            .tableName(table.name())
            .projectionExpression(placeholders.names(keys))
            .expressionAttributeNames(placeholders.names())
            .consistentRead(true)
            .overrideConfiguration(table.options());
    ScanResponse page;
    do {
      ScanRequest next = request.build();
      page =
          table
              .settings()
              .driver()
              .call(table.settings().context(OPERATION), client -> client.scan(next));
      page.items().forEach(this::check);
      request.exclusiveStartKey(page.lastEvaluatedKey());
    } while (!page.lastEvaluatedKey().isEmpty());
    return count;
  }

  private void check(Map<String, AttributeValue> item) {
    for (AttributeSchema attribute : index.key().attributes()) {
      AttributeValue value = item.get(attribute.storedName());
      // NULL: true is what other programs write for an absent attribute (semantics.md 1.3).
      if (value == null || value.nul() != null) {
        return;
      }
    }
    check(index.key().partition(), KeyLimits.PARTITION_KEY_BYTES, item);
    check(index.key().sort(), KeyLimits.SORT_KEY_BYTES, item);
  }

  private void check(List<AttributeSchema> keys, int most, Map<String, AttributeValue> item) {
    for (AttributeSchema attribute : keys) {
      Reason reason = reason(attribute, item.get(attribute.storedName()), most);
      if (reason != null) {
        Key key = StoredRecords.keyOf(schema, item);
        String text = key == null ? null : key.toString();
        told.accept(new IndexViolation(text, attribute.storedName(), reason));
        count++;
      }
    }
  }

  private static @Nullable Reason reason(
      AttributeSchema attribute, @Nullable AttributeValue value, int most) {
    ScalarAttributeType wanted = KeyElements.scalar(attribute.type());
    if (value == null || !value.type().name().equals(wanted.name())) {
      return Reason.WRONG_TYPE;
    }
    return switch (value.type()) {
      case S -> Reason.of(value.s().getBytes(StandardCharsets.UTF_8).length, most);
      case B -> Reason.of(value.b().asByteArrayUnsafe().length, most);
      default -> null;
    };
  }
}
