package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.Map;
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

/** Turns a table into what its requests have in common, made once and filled in per operation. */
final class RequestSkeletons {

  /** The first partition attribute is there exactly when a record is. */
  private final String exists;

  private final String missing;
  private final PutItemRequest create;
  private final PutItemRequest put;
  private final GetItemRequest get;
  private final UpdateItemRequest update;
  private final DeleteItemRequest delete;
  private final QueryRequest query;
  private final ScanRequest scan;

  RequestSkeletons(TableSettings settings, TableSchema schema) {
    String table = settings.name();
    AwsRequestOverrideConfiguration options = settings.options();
    ReturnConsumedCapacity capacity = settings.driver().capacity();
    AttributeSchema witness = schema.key().partition().get(0);
    String name = Placeholders.of(witness);
    exists = "attribute_exists(" + name + ")";
    missing = "attribute_not_exists(" + name + ")";
    put =
        PutItemRequest.builder()
            .tableName(table)
            .overrideConfiguration(options)
            .returnConsumedCapacity(capacity)
            .build();
    create =
        put.toBuilder()
            .conditionExpression(missing)
            .expressionAttributeNames(Map.of(name, witness.storedName()))
            .build();
    get =
        GetItemRequest.builder()
            .tableName(table)
            .overrideConfiguration(options)
            .returnConsumedCapacity(capacity)
            .build();
    update =
        UpdateItemRequest.builder()
            .tableName(table)
            .overrideConfiguration(options)
            .returnConsumedCapacity(capacity)
            .returnValues(ReturnValue.ALL_NEW)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    delete =
        DeleteItemRequest.builder()
            .tableName(table)
            .overrideConfiguration(options)
            .returnConsumedCapacity(capacity)
            .returnValues(ReturnValue.ALL_OLD)
            .build();
    query =
        QueryRequest.builder()
            .tableName(table)
            .overrideConfiguration(options)
            .returnConsumedCapacity(capacity)
            .build();
    scan =
        ScanRequest.builder()
            .tableName(table)
            .overrideConfiguration(options)
            .returnConsumedCapacity(capacity)
            .build();
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
    return create.toBuilder();
  }

  PutItemRequest.Builder put() {
    return put.toBuilder();
  }

  GetItemRequest.Builder get() {
    return get.toBuilder();
  }

  UpdateItemRequest.Builder update() {
    return update.toBuilder();
  }

  DeleteItemRequest.Builder delete() {
    return delete.toBuilder();
  }

  QueryRequest.Builder query() {
    return query.toBuilder();
  }

  ScanRequest.Builder scan() {
    return scan.toBuilder();
  }
}
