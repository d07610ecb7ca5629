package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How DynamoDB is told of an expiry, and what others store as one. */
@RowsmithTest(Backend.DYNAMODB)
class ExpiryDynamoDbTest {

  private SessionDao sessions;

  @BeforeEach
  void createTable(Database database) {
    sessions = new SessionDao(database);
  }

  @TestTemplate
  void timeToLiveIsSwitchedOnWithTheTable(Database database, DynamoDbClient client)
      throws Exception {
    Racers.run(
        4,
        racer -> {
          new SessionDao(database).createTable();
          return true;
        });
    assertThat(
            client
                .describeTimeToLive(request -> request.tableName("sessions"))
                .timeToLiveDescription())
        .satisfies(live -> assertThat(live.attributeName()).isEqualTo("expires_at"))
        .satisfies(live -> assertThat(live.timeToLiveStatusAsString()).startsWith("ENABL"));
  }

  @TestTemplate
  void anotherAttributeIsToldAndLeft(DynamoDbClient client) {
    sessions.createTable();
    client.updateTimeToLive(
        request ->
            request
                .tableName("sessions")
                .timeToLiveSpecification(to -> to.enabled(false).attributeName("expires_at")));
    assertThat(sessions.verifyTable())
        .containsExactly(
            new SchemaDifference(
                Kind.TTL, false, "table", "time to live by expires_at", "no time to live"));
    client.updateTimeToLive(
        request ->
            request
                .tableName("sessions")
                .timeToLiveSpecification(to -> to.enabled(true).attributeName("idle_at")));
    sessions.createTable();
    assertThat(sessions.verifyTable())
        .extracting(SchemaDifference::found)
        .containsExactly("time to live by idle_at");
  }

  @TestTemplate
  void isStoredInSecondsAndUnreadableInMilliseconds(DynamoDbClient client) {
    sessions.createTable();
    sessions.createRecord("a", "ann", Optional.of(Instant.ofEpochSecond(4_000_000_000L, 7)));
    Map<String, AttributeValue> item =
        client
            .getItem(
                request ->
                    request.tableName("sessions").key(Map.of("token", AttributeValue.fromS("a"))))
            .item();
    assertThat(item).containsEntry("expires_at", AttributeValue.fromN("4000000000"));
    client.putItem(
        request ->
            request
                .tableName("sessions")
                .item(
                    Map.of(
                        "token", AttributeValue.fromS("b"),
                        "user", AttributeValue.fromS("ann"),
                        "expires_at", AttributeValue.fromN("1800000000000"))));
    assertThatThrownBy(() -> sessions.getRecord("b"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("expiresAt")
        .hasMessageContaining("milliseconds");
  }
}
