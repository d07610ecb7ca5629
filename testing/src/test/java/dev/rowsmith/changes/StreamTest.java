package dev.rowsmith.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** On DynamoDB the changes come from the table's stream. */
@RowsmithTest(Backend.DYNAMODB)
@Timeout(300) // a change that never comes must fail the test
class StreamTest {

  private CallDao calls;

  @BeforeEach
  void createTable(Database database) {
    calls = new CallDao(database);
  }

  @TestTemplate
  void unreadableChangeMayBePassedOver(DynamoDbClient client) {
    calls.createTable();
    client.putItem(
        request -> request.tableName("calls").item(Map.of("id", AttributeValue.fromN("1"))));
    calls.createRecord(Call.of(2, "Bob"));
    assertThatThrownBy(() -> Handled.all(calls.changes(), 2))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageMatching("changes on calls \\(id = 1, sequence number \\d+\\): .*caller.*");
    List<Integer> keys = new ArrayList<>();
    List<UnreadableRecordException> unreadable = new ArrayList<>();

    int handled = 0;
    while (handled < 2) {
      handled += calls.changes().poll(10, event -> keys.add(event.key()), unreadable::add);
    }
    assertThat(keys).containsExactly(2);
    assertThat(unreadable).singleElement().satisfies(e -> assertThat(e.key()).contains("id = 1"));
  }

  @TestTemplate
  void streamThatIsMissingIsTold(DynamoDbClient client) {
    client.createTable(
        request ->
            request
                .tableName("calls")
                .attributeDefinitions(
                    List.of(
                        AttributeDefinition.builder()
                            .attributeName("id")
                            .attributeType("N")
                            .build()))
                .keySchema(
                    List.of(KeySchemaElement.builder().attributeName("id").keyType("HASH").build()))
                .billingMode("PAY_PER_REQUEST"));
    assertThat(calls.verifyTable())
        .containsExactly(
            new SchemaDifference(
                Kind.STREAM, false, "table", "stream NEW_AND_OLD_IMAGES", "stream NONE"));
    assertThatThrownBy(() -> calls.changes().poll(1, event -> {}))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("the table has no stream. Switch it on: aws dynamodb update-table");
  }

  @TestTemplate
  void readerThatDiesLeavesItsChangesToTheNext(DynamoDbClient client) throws Exception {
    calls.createTable();
    String accessKey =
        client
            .serviceClientConfiguration()
            .credentialsProvider()
            .resolveIdentity()
            .get()
            .accessKeyId();
    ReaderProgram.readUntilDeath(
        calls, EmbeddedServers.dynamoDb().endpoint().toString(), accessKey);
    assertThat(calls.changes().poll(10, event -> {})).isZero();

    endTurn(client);

    assertThat(ReaderProgram.callers(calls)).containsExactly("Ann", "Bob", "Cid");
  }

  /** As a minute would. */
  private static void endTurn(DynamoDbClient client) {
    client.updateItem(
        request ->
            request
                .tableName("rowsmith_changes")
                .key(Map.of("table", AttributeValue.fromS("calls")))
                .updateExpression("SET ends = :ends")
                .expressionAttributeValues(Map.of(":ends", AttributeValue.fromN("0"))));
  }

  @TestTemplate
  void databaseTakesOneClientOfStreams(DynamoDbClient client) {
    try (Database database = DynamoDbDatabase.builder().client(client).build()) {
      CallDao withoutStreams = new CallDao(database);
      assertThatIllegalStateException()
          .isThrownBy(withoutStreams::changes)
          .withMessageContaining("streamsClientBuilder(");
    }
    DynamoDbDatabase.Builder twice =
        DynamoDbDatabase.builder()
            .client(client)
            .streamsClient(EmbeddedServers.dynamoDb().streamsClient())
            .streamsClientBuilder(DynamoDbStreamsClient.builder());
    assertThatIllegalStateException()
        .isThrownBy(twice::build)
        .withMessageContaining("streamsClient(…) and streamsClientBuilder(…)");
  }
}
