package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.ItemSize;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Update;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Turns writes of single records into exchanges, each to be sent by itself or as a part of a
 * transaction.
 *
 * @param <R> the record
 */
final class WriteRequests<R> {

  private final String table;
  private final TableSchema schema;
  private final RecordCodec<R> codec;
  private final RequestSkeletons skeletons;
  private final StoredRecords<R> records;

  WriteRequests(
      String table,
      TableSchema schema,
      RecordCodec<R> codec,
      RequestSkeletons skeletons,
      StoredRecords<R> records) {
    this.table = table;
    this.schema = schema;
    this.codec = codec;
    this.skeletons = skeletons;
    this.records = records;
  }

  /** Stores a record whose key no record has, if the condition holds for none. */
  WriteExchange<?, R> creation(R record, @Nullable Predicate condition) {
    ItemWriter writer = written(record);
    PutItemRequest.Builder request = skeletons.create();
    if (condition != null) {
      Placeholders placeholders = placeholders();
      placeholders.name(schema.key().partition().get(0));
      String part = ConditionRenderer.renderPart(condition, placeholders);
      restrict(request, skeletons.missing() + " AND " + part, placeholders);
    }
    return put("createRecord", record, writer, request);
  }

  /** Stores a record whole, if the condition holds for the one that stands there or for none. */
  WriteExchange<?, R> replacement(String operation, R record, @Nullable Predicate condition) {
    // A record's own values are refused before its condition's, on every backend.
    ItemWriter writer = written(record);
    PutItemRequest.Builder request = skeletons.put();
    if (condition != null) {
      Placeholders placeholders = placeholders();
      restrict(request, ConditionRenderer.render(condition, placeholders), placeholders);
    }
    return put(operation, record, writer, request);
  }

  private static void restrict(
      PutItemRequest.Builder request, String condition, Placeholders placeholders) {
    request
        .conditionExpression(condition)
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
  }

  /** A record's item; its values and its size are checked. */
  ItemWriter written(R record) {
    ItemWriter writer = new ItemWriter(schema.keyLimits(), schema.attributes().size());
    codec.write(record, writer);
    ItemSize.check(writer, size -> codec.write(record, size));
    return writer;
  }

  private WriteExchange<?, R> put(
      String operation, R record, ItemWriter writer, PutItemRequest.Builder request) {
    PutItemRequest built = request.item(writer.item()).build();
    return new PutExchange<>(records, operation, record, built, writer.changed());
  }

  /**
   * Changes the named attributes of a record that is there, if the condition holds for it.
   *
   * @param whole the item that must stand there, every attribute as it is; empty for any
   */
  WriteExchange<?, R> updating(Update update, Map<String, AttributeValue> whole) {
    UpdateItemRequest.Builder request = skeletons.update().key(item(update.key()));
    if (update.image() == Update.Image.OLD) {
      request.returnValues(ReturnValue.ALL_OLD);
    }
    Placeholders placeholders = placeholders();
    request.updateExpression(UpdateRenderer.render(update.changes(), placeholders));
    List<SumRange> ranges = new ArrayList<>();
    StringBuilder conditions = new StringBuilder(exists(placeholders, update.condition()));
    for (Change change : update.changes()) {
      SumRange range = SumRange.of(change);
      if (range != null) {
        ranges.add(range);
        conditions.append(" AND ").append(range.condition(placeholders));
      }
    }
    if (!whole.isEmpty()) {
      schema.attributes().forEach(each -> conditions.append(as(each, whole, placeholders)));
    }
    request
        .conditionExpression(conditions.toString())
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values());
    return new UpdateExchange<>(records, update, request.build(), ranges);
  }

  private static String as(
      AttributeSchema attribute, Map<String, AttributeValue> item, Placeholders placeholders) {
    String name = placeholders.name(attribute);
    AttributeValue value = item.get(attribute.storedName());
    return value == null
        ? " AND attribute_not_exists(" + name + ")"
        : " AND " + name + " = " + placeholders.bind(value);
  }

  /** Deletes a record that is there, if the condition holds for it. */
  WriteExchange<?, R> deletion(Key key, @Nullable Predicate condition) {
    DeleteItemRequest.Builder request = skeletons.delete().key(item(key));
    if (condition != null) {
      Placeholders placeholders = placeholders();
      request
          .conditionExpression(exists(placeholders, condition))
          .expressionAttributeNames(placeholders.names())
          .expressionAttributeValues(placeholders.values())
          .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }
    return new DeleteExchange<>(records, key, request.build());
  }

  /** Wants the condition of the record of the key, or of one without any attribute. */
  WriteExchange<?, R> checking(Key key, Predicate condition) {
    Placeholders placeholders = placeholders();
    ConditionCheck check =
        ConditionCheck.builder()
            .tableName(table)
            .key(item(key))
            .conditionExpression(ConditionRenderer.render(condition, placeholders))
            .expressionAttributeNames(placeholders.names())
            .expressionAttributeValues(placeholders.values())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return new CheckExchange<>(records, key, check);
  }

  private Placeholders placeholders() {
    return new Placeholders(schema.keyLimits());
  }

  /** The condition that a record is there and, where one is given, like this. */
  private String exists(Placeholders placeholders, @Nullable Predicate condition) {
    placeholders.name(schema.key().partition().get(0));
    return condition == null
        ? skeletons.exists()
        : skeletons.exists() + " AND " + ConditionRenderer.renderPart(condition, placeholders);
  }

  /** Writes a list of keys as bytes. */
  void keys(List<Key> keys, JsonOutput out) {
    KeysWriter.write(keys, schema.keyLimits(), out);
  }

  /** The attributes of a key. */
  Map<String, AttributeValue> item(Key key) {
    ItemWriter writer = new ItemWriter(schema.keyLimits(), key.parts().size());
    for (Operand part : key.parts()) {
      part.writeTo(writer);
    }
    return writer.item();
  }
}
