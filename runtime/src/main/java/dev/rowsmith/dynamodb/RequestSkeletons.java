package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Begins the requests of a table with what they have in common. Each is begun anew: a builder that
 * is made of a request copies more than is set here, and a request that is kept for each operation
 * has the SDK load all of their classes before the first one is sent.
 */
final class RequestSkeletons {

  private final String table;
  private final AwsRequestOverrideConfiguration options;
  private final @Nullable ReturnConsumedCapacity capacity;

  /** The first partition attribute is there exactly when a record is. */
  private final Map<String, String> witness;

  private final String exists;
  private final String missing;

  RequestSkeletons(TableSettings settings, TableSchema schema) {
    this.table = settings.name();
    this.options = settings.options();
    this.capacity = settings.driver().capacity();
    AttributeSchema attribute = schema.key().partition().get(0);
    String name = Placeholders.of(attribute);
    this.witness = Map.of(name, attribute.storedName());
    this.exists = "attribute_exists(" + name + ")";
    this.missing = "attribute_not_exists(" + name + ")";
  }

  /** The condition that a record is there, to be joined with others. */
  String exists() {
    return exists;
  }

  /** The condition that none is there, to be joined with others. */
  String missing() {
    return missing;
  }

  /** With the condition that no record has the key. */
  PutItemRequest.Builder create() {
    return put().conditionExpression(missing).expressionAttributeNames(witness);
  }

  PutItemRequest.Builder put() {
    return PutItemRequest.builder()
        .tableName(table)
        .overrideConfiguration(options)
        .returnConsumedCapacity(capacity);
  }

  GetItemRequest.Builder get() {
    return GetItemRequest.builder()
        .tableName(table)
        .overrideConfiguration(options)
        .returnConsumedCapacity(capacity);
  }

  UpdateItemRequest.Builder update() {
    return UpdateItemRequest.builder()
        .tableName(table)
        .overrideConfiguration(options)
        .returnConsumedCapacity(capacity)
        .returnValues(ReturnValue.ALL_NEW)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
  }

  DeleteItemRequest.Builder delete() {
    return DeleteItemRequest.builder()
        .tableName(table)
        .overrideConfiguration(options)
        .returnConsumedCapacity(capacity)
        .returnValues(ReturnValue.ALL_OLD);
  }

  QueryRequest.Builder query() {
    return QueryRequest.builder()
        .tableName(table)
        .overrideConfiguration(options)
        .returnConsumedCapacity(capacity);
  }

  ScanRequest.Builder scan() {
    return ScanRequest.builder()
        .tableName(table)
        .overrideConfiguration(options)
        .returnConsumedCapacity(capacity);
  }
}
