package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Tables that somebody else made or changed on DynamoDB. */
@RowsmithTest(Backend.DYNAMODB)
class VerifyDynamoDbTest {

  private PhoneDao phones;
  private DynamoDbClient client;

  @BeforeEach
  void open(Database database, DynamoDbClient given) {
    client = given;
    phones = new PhoneDao(database);
  }

  @TestTemplate
  void anotherKeyIsTold() {
    client.createTable(
        table("person", ScalarAttributeType.S).globalSecondaryIndexes(index()).build());
    blocks(Kind.KEY, "key: wanted partition key person_id, found partition key person");
  }

  @TestTemplate
  void typesOfKeysAreTold() {
    client.createTable(
        table("person_id", ScalarAttributeType.S).globalSecondaryIndexes(index()).build());
    blocks(Kind.ATTRIBUTE_TYPE, "attribute person_id: wanted type N, found type S");
  }

  @TestTemplate
  void projectionIsTold() {
    GlobalSecondaryIndex keys =
        index().toBuilder().projection(p -> p.projectionType(ProjectionType.KEYS_ONLY)).build();
    client.createTable(
        table("person_id", ScalarAttributeType.N).globalSecondaryIndexes(keys).build());
    blocks(
        Kind.INDEX_PROJECTION,
        "index relationship-index: wanted projection ALL, found projection KEYS_ONLY");
  }

  @TestTemplate
  void indexThatTheRecordDoesNotKnowIsTold() {
    GlobalSecondaryIndex mine = index().toBuilder().indexName("mine").build();
    client.createTable(
        table("person_id", ScalarAttributeType.N).globalSecondaryIndexes(index(), mine).build());
    harmless(Kind.INDEX_UNEXPECTED, "index mine: wanted nothing, found partition key relationship");
  }

  @TestTemplate
  void optionsAreTold() {
    client.createTable(
        table("person_id", ScalarAttributeType.N)
            .globalSecondaryIndexes(index())
            .deletionProtectionEnabled(true)
            .streamSpecification(
                stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE))
            .build());
    harmless(Kind.STREAM, "table: wanted stream NONE, found stream NEW_IMAGE");
    harmless(
        Kind.DELETION_PROTECTION,
        "table: wanted deletion protection off, found deletion protection on");
    assertThat(phones.verifyTable()).hasSize(2);
    client.updateTable(t -> t.tableName("phonebook").deletionProtectionEnabled(false));
    assertThat(phones.verifyTable()).hasSize(1);
  }

  @TestTemplate
  void billingIsTold() {
    client.createTable(
        table("person_id", ScalarAttributeType.N)
            .globalSecondaryIndexes(
                index().toBuilder()
                    .provisionedThroughput(p -> p.readCapacityUnits(1L).writeCapacityUnits(1L))
                    .build())
            .billingMode(BillingMode.PROVISIONED)
            .provisionedThroughput(p -> p.readCapacityUnits(1L).writeCapacityUnits(1L))
            .build());
    harmless(Kind.BILLING, "table: wanted billing on demand, found provisioned billing");
  }

  @TestTemplate
  void capacityIsTold(Database database) {
    ReadingDao readings = new ReadingDao(database);
    readings.createTable();
    client.updateTable(
        t ->
            t.tableName("readings")
                .provisionedThroughput(p -> p.readCapacityUnits(6L).writeCapacityUnits(3L)));
    assertThat(readings.verifyTable())
        .containsExactly(
            new SchemaDifference(
                Kind.THROUGHPUT,
                false,
                "table",
                "5 read and 3 write units",
                "6 read and 3 write units"));
  }

  private void blocks(Kind kind, String told) {
    assertThat(phones.verifyTable())
        .filteredOn(SchemaDifference::blocking)
        .anySatisfy(each -> assertThat(each.kind()).isEqualTo(kind))
        .extracting(SchemaDifference::toString)
        .contains(told);
    assertThatThrownBy(phones::createTable)
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining(told);
  }

  private void harmless(Kind kind, String told) {
    assertThat(phones.verifyTable())
        .filteredOn(each -> each.kind() == kind && !each.blocking())
        .extracting(SchemaDifference::toString)
        .containsExactly(told);
    assertThatCode(phones::createTable).doesNotThrowAnyException();
  }

  private static CreateTableRequest.Builder table(String key, ScalarAttributeType type) {
    return CreateTableRequest.builder()
        .tableName("phonebook")
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .keySchema(element(key))
        .attributeDefinitions(
            AttributeDefinition.builder().attributeName(key).attributeType(type).build(),
            AttributeDefinition.builder()
                .attributeName("relationship")
                .attributeType(ScalarAttributeType.S)
                .build());
  }

  private static GlobalSecondaryIndex index() {
    return GlobalSecondaryIndex.builder()
        .indexName("relationship-index")
        .keySchema(element("relationship"))
        .projection(p -> p.projectionType(ProjectionType.ALL))
        .build();
  }

  private static KeySchemaElement element(String name) {
    return KeySchemaElement.builder().attributeName(name).keyType(KeyType.HASH).build();
  }
}
