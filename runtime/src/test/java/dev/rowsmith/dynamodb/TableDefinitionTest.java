package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.DynamoDbTableOptions;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.TableSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

class TableDefinitionTest {

  private static CreateTableRequest create(TableSchema schema) {
    return definition(schema).create();
  }

  private static TableDefinition definition(TableSchema schema) {
    AwsRequestOverrideConfiguration options = AwsRequestOverrideConfiguration.builder().build();
    return new TableDefinition("dev_sample", options, schema);
  }

  private static TableSchema schema(KeySchema key, IndexSchema... indexes) {
    AttributeSchema[] attributes = Sample.TABLE.attributes().toArray(AttributeSchema[]::new);
    TableSchema.Builder builder = TableSchema.builder("Sample", "sample", attributes).key(key);
    for (IndexSchema index : indexes) {
      builder.index(index);
    }
    return builder.build();
  }

  /** The table as DynamoDB would describe it once the request is done. */
  private static TableDescription live(CreateTableRequest request) {
    return TableDescription.builder()
        .attributeDefinitions(request.attributeDefinitions())
        .keySchema(request.keySchema())
        .globalSecondaryIndexes(
            request.globalSecondaryIndexes().stream().map(TableDefinitionTest::live).toList())
        .provisionedThroughput(
            throughput ->
                throughput
                    .readCapacityUnits(
                        request.provisionedThroughput() == null
                            ? 0
                            : request.provisionedThroughput().readCapacityUnits())
                    .writeCapacityUnits(1L))
        .build();
  }

  private static GlobalSecondaryIndexDescription live(GlobalSecondaryIndex index) {
    return GlobalSecondaryIndexDescription.builder()
        .indexName(index.indexName())
        .keySchema(index.keySchema())
        .projection(index.projection())
        .indexStatus(IndexStatus.ACTIVE)
        .build();
  }

  @Test
  void createsOnDemandTablesWithTheirIndexes() {
    CreateTableRequest request = create(Sample.TABLE);
    assertThat(request.tableName()).isEqualTo("dev_sample");
    assertThat(request.billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(request.provisionedThroughput()).isNull();
    assertThat(request.attributeDefinitions())
        .extracting(each -> each.attributeName() + " " + each.attributeTypeAsString())
        .containsExactly("id N", "name S", "mood S", "at S", "token S");
    assertThat(request.keySchema())
        .extracting(KeySchemaElement::attributeName)
        .containsExactly("id", "name");
    assertThat(request.globalSecondaryIndexes())
        .allMatch(index -> index.projection().projectionType() == ProjectionType.ALL)
        .extracting(GlobalSecondaryIndex::indexName)
        .containsExactly("mood-index", "token-index");
  }

  @Test
  void provisionsTheTableAndItsIndexes() {
    TableSchema schema =
        TableSchema.builder(
                "Sample", "sample", Sample.TABLE.attributes().toArray(AttributeSchema[]::new))
            .key(Sample.TABLE.key())
            .index(Sample.BY_MOOD)
            .dynamoDb(DynamoDbTableOptions.builder().throughput(3, 4))
            .build();
    ProvisionedThroughput wanted =
        ProvisionedThroughput.builder().readCapacityUnits(3L).writeCapacityUnits(4L).build();
    CreateTableRequest request = create(schema);
    assertThat(request.billingMode()).isEqualTo(BillingMode.PROVISIONED);
    assertThat(request.provisionedThroughput()).isEqualTo(wanted);
    assertThat(request.globalSecondaryIndexes().get(0).provisionedThroughput()).isEqualTo(wanted);
  }

  @Test
  void billsANewIndexAsTheLiveTable() {
    TableDescription onDemand = live(create(Sample.TABLE));
    TableDescription provisioned =
        onDemand.toBuilder()
            .provisionedThroughput(units -> units.readCapacityUnits(5L).writeCapacityUnits(6L))
            .build();
    TableDefinition definition = definition(Sample.TABLE);
    assertThat(throughput(definition, onDemand)).isNull();
    assertThat(throughput(definition, provisioned).readCapacityUnits()).isEqualTo(5);
  }

  private static ProvisionedThroughput throughput(
      TableDefinition definition, TableDescription live) {
    return definition
        .create(Sample.BY_MOOD, live)
        .globalSecondaryIndexUpdates()
        .get(0)
        .create()
        .provisionedThroughput();
  }

  @Test
  void findsNoDifferenceInWhatItMadeAndNoHarmInWhatIsMore() {
    assertThat(TableComparison.of(Sample.TABLE, live(create(Sample.TABLE))).all()).isEmpty();
    TableSchema fewer = schema(Sample.TABLE.key());
    assertThat(TableComparison.of(fewer, live(create(Sample.TABLE))).blocking()).isEmpty();
  }

  @Test
  void tellsEveryDifference() {
    AttributeSchema other = Sample.BIG;
    TableDescription live = live(create(Sample.TABLE));
    TableSchema wanted =
        schema(
            KeySchema.of(other),
            IndexSchema.global("mood-index", KeySchema.of(Sample.MOOD)),
            IndexSchema.global("day-index", KeySchema.of(Sample.DAY, Sample.ID)));
    assertThat(TableComparison.of(wanted, live).blocking())
        .extracting(SchemaDifference::toString)
        .containsExactly(
            "key: wanted partition key big, found partition key id, sort key name",
            "index mood-index: wanted partition key mood, found partition key mood, sort key at",
            "index day-index: wanted partition key day, sort key id, found nothing");
  }

  @Test
  void tellsOtherTypesAndProjections() {
    TableDescription live = live(create(schema(Sample.TABLE.key(), Sample.BY_MOOD)));
    TableDescription changed =
        live.toBuilder()
            .attributeDefinitions(
                List.of(
                    AttributeDefinition.builder().attributeName("id").attributeType("S").build()))
            .globalSecondaryIndexes(
                live.globalSecondaryIndexes().get(0).toBuilder()
                    .projection(projection -> projection.projectionType(ProjectionType.KEYS_ONLY))
                    .build())
            .build();
    assertThat(TableComparison.of(schema(Sample.TABLE.key(), Sample.BY_MOOD), changed).blocking())
        .extracting(SchemaDifference::toString)
        .containsExactly(
            "attribute id: wanted type N, found type S",
            "index mood-index: wanted projection ALL, found projection KEYS_ONLY");
  }

  @Test
  void countsAnIndexThatIsBeingDroppedAsMissing() {
    TableDescription live = live(create(schema(Sample.TABLE.key(), Sample.BY_MOOD)));
    TableDescription dropping =
        live.toBuilder()
            .globalSecondaryIndexes(
                live.globalSecondaryIndexes().get(0).toBuilder()
                    .indexStatus(IndexStatus.DELETING)
                    .build())
            .build();
    assertThat(TableComparison.of(Sample.BY_MOOD, dropping))
        .extracting(SchemaDifference::found)
        .containsExactly(SchemaDifference.NOTHING);
  }
}
