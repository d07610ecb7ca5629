package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Throughput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Turns a table's schema into the requests that make the table and its indexes. */
final class TableDefinition {

  private final String table;
  private final AwsRequestOverrideConfiguration options;
  private final TableSchema schema;

  TableDefinition(String table, AwsRequestOverrideConfiguration options, TableSchema schema) {
    this.table = table;
    this.options = options;
    this.schema = schema;
  }

  /** The request that makes the table with all its indexes. */
  CreateTableRequest create() {
    ProvisionedThroughput throughput = throughput(schema.dynamoDb().throughput());
    Set<AttributeSchema> keys = new LinkedHashSet<>(schema.key().attributes());
    List<GlobalSecondaryIndex> global = new ArrayList<>();
    List<LocalSecondaryIndex> local = new ArrayList<>();
    for (IndexSchema index : schema.indexes()) {
      keys.addAll(index.key().attributes());
      switch (index.kind()) {
        case GLOBAL -> global.add(global(index, throughput));
        case LOCAL -> local.add(local(index));
      }
    }
    CreateTableRequest.Builder request = CreateTableRequest.builder();
    TableOptions.set(schema.dynamoDb(), request);
    return request
        .tableName(table)
        .overrideConfiguration(options)
        .attributeDefinitions(definitions(keys))
        .keySchema(KeyElements.of(schema.key()))
        // DynamoDB refuses an empty list.
        .globalSecondaryIndexes(global.isEmpty() ? null : global)
        .localSecondaryIndexes(local.isEmpty() ? null : local)
        .billingMode(throughput == null ? BillingMode.PAY_PER_REQUEST : BillingMode.PROVISIONED)
        .provisionedThroughput(throughput)
        .build();
  }

  private static GlobalSecondaryIndex global(
      IndexSchema index, @Nullable ProvisionedThroughput throughput) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(KeyElements.of(index.key()))
        .projection(projection(index))
        .provisionedThroughput(throughput)
        .build();
  }

  private static LocalSecondaryIndex local(IndexSchema index) {
    return LocalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(KeyElements.of(index.key()))
        .projection(projection(index))
        .build();
  }

  /** What an index holds of a record. */
  static Projection projection(IndexSchema index) {
    Projection.Builder projection = Projection.builder().projectionType(index.projection().name());
    return index.included().isEmpty()
        ? projection.build()
        : projection
            .nonKeyAttributes(index.included().stream().map(AttributeSchema::storedName).toList())
            .build();
  }

  /** The request that makes an index of the live table, billed as that is. */
  UpdateTableRequest create(IndexSchema index, TableDescription live) {
    KeySchema key = index.key();
    CreateGlobalSecondaryIndexAction action =
        CreateGlobalSecondaryIndexAction.builder()
            .indexName(index.name())
            .keySchema(KeyElements.of(key))
            .projection(projection(index))
            .provisionedThroughput(throughput(live))
            .build();
    return update(GlobalSecondaryIndexUpdate.builder().create(action).build())
        .attributeDefinitions(definitions(key.attributes()))
        .build();
  }

  /** The request that drops an index of the live table. */
  UpdateTableRequest drop(IndexSchema index) {
    return update(
            GlobalSecondaryIndexUpdate.builder()
                .delete(action -> action.indexName(index.name()))
                .build())
        .build();
  }

  private UpdateTableRequest.Builder update(GlobalSecondaryIndexUpdate update) {
    return UpdateTableRequest.builder()
        .tableName(table)
        .overrideConfiguration(options)
        .globalSecondaryIndexUpdates(update);
  }

  private static List<AttributeDefinition> definitions(Iterable<AttributeSchema> keys) {
    List<AttributeDefinition> definitions = new ArrayList<>();
    for (AttributeSchema key : keys) {
      definitions.add(
          AttributeDefinition.builder()
              .attributeName(key.storedName())
              .attributeType(KeyElements.scalar(key.type()))
              .build());
    }
    return definitions;
  }

  private static @Nullable ProvisionedThroughput throughput(@Nullable Throughput throughput) {
    return throughput == null ? null : provisioned(throughput.readUnits(), throughput.writeUnits());
  }

  /** An index's capacity: none on demand, else the schema's, or the live table's own. */
  private @Nullable ProvisionedThroughput throughput(TableDescription live) {
    ProvisionedThroughputDescription found = live.provisionedThroughput();
    // On demand, the description either has no capacity or one of 0.
    if (found == null || found.readCapacityUnits() == null || found.readCapacityUnits() == 0) {
      return null;
    }
    Throughput wanted = schema.dynamoDb().throughput();
    return wanted == null
        ? provisioned(found.readCapacityUnits(), found.writeCapacityUnits())
        : throughput(wanted);
  }

  private static ProvisionedThroughput provisioned(long readUnits, long writeUnits) {
    return ProvisionedThroughput.builder()
        .readCapacityUnits(readUnits)
        .writeCapacityUnits(writeUnits)
        .build();
  }
}
