package dev.rowsmith.example.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.example.messages.Chat.Group;
import dev.rowsmith.example.messages.Chat.Message;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** The table and its items as the original has them. */
@RowsmithTest(Backend.DYNAMODB)
class OriginalItemsTest {

  private static final UUID GROUP = UUID.fromString("5ae290ed-55d1-47a0-bc6d-fe2bc2700399");
  private static final String SENT_AT = "2026-11-20T18:30:23.640060+00:00";

  private ChatDao chats;

  @BeforeEach
  void createTable(Database database) {
    chats = new ChatDao(database);
    chats.createTable();
  }

  @TestTemplate
  void theTableIsThatOfTheOriginal(DynamoDbClient client) {
    TableDescription table =
        client.describeTable(describe -> describe.tableName("cruddur-messages")).table();
    assertThat(table.keySchema()).extracting("attributeName").containsExactly("pk", "sk");
    assertThat(table.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
    assertThat(table.streamSpecification().streamViewTypeAsString()).isEqualTo("NEW_IMAGE");
    assertThat(table.globalSecondaryIndexes())
        .singleElement()
        .satisfies(
            index -> {
              assertThat(index.indexName()).isEqualTo("message-group-sk-index");
              assertThat(index.keySchema())
                  .extracting("attributeName")
                  .containsExactly("message_group_uuid", "sk");
              assertThat(index.provisionedThroughput().writeCapacityUnits()).isEqualTo(5);
            });
  }

  @TestTemplate
  void itemsOfTheOriginalAreRead(Database database, DynamoDbClient client) {
    Map<String, String> user =
        Map.of(
            "user_uuid", ConversationsTest.BOB.uuid().toString(),
            "user_display_name", "Bob Cole",
            "user_handle", "bob",
            "message", "Hi");
    put(
        client,
        user,
        "GRP#" + ConversationsTest.ANN.uuid(),
        Map.of("message_group_uuid", GROUP.toString()));
    put(client, user, "MSG#" + GROUP, Map.of("message_uuid", new UUID(0, 7).toString()));
    Instant sentAt = Instant.parse("2026-11-20T18:30:23.640060Z");
    Group group =
        new Group(ConversationsTest.ANN.uuid(), sentAt, GROUP, "Hi", ConversationsTest.BOB);
    Message message = new Message(GROUP, sentAt, new UUID(0, 7), "Hi", ConversationsTest.BOB);
    assertThat(new GroupDao(database).query(ConversationsTest.ANN.uuid()).list())
        .containsExactly(group);
    assertThat(new MessageDao(database).getRecord(GROUP, sentAt)).isEqualTo(message);
    assertThat(chats.scan().list()).containsExactlyInAnyOrder(group, message);
    assertThat(chats.queryByMessageGroupSk(GROUP).list()).containsExactly(group);
  }

  @TestTemplate
  void aFunctionIsCalledWithWhatTheStreamTells(Database database) {
    Message first =
        new Conversations(database, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
            .begin(ConversationsTest.ANN, ConversationsTest.BOB, "Hello");
    new GroupMover(database)
        .handleLambda(
            """
            {"Records": [{"eventName": "INSERT", "dynamodb": {
              "ApproximateCreationDateTime": 1479499740,
              "Keys": {"pk": {"S": "MSG#%1$s"}, "sk": {"S": "%2$s"}},
              "NewImage": {"pk": {"S": "MSG#%1$s"}, "sk": {"S": "%2$s"}, "message": {"S": "Hi"},
                "message_uuid": {"S": "%3$s"}, "user_uuid": {"S": "%3$s"},
                "user_display_name": {"S": "Bob Cole"}, "user_handle": {"S": "bob"}},
              "SequenceNumber": "1"}},
             {"eventName": "REMOVE", "dynamodb": {
              "ApproximateCreationDateTime": 1479499740,
              "Keys": {"pk": {"S": "GRP#%3$s"}, "sk": {"S": "%2$s"}}, "SequenceNumber": "2"}}]}
            """
                .formatted(first.group(), SENT_AT, ConversationsTest.BOB.uuid()));
    assertThat(new GroupDao(database).scan().list())
        .hasSize(2)
        .allMatch(group -> group.message().equals("Hi"));
  }

  private static void put(
      DynamoDbClient client, Map<String, String> user, String pk, Map<String, String> more) {
    Map<String, AttributeValue> item =
        user.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> AttributeValue.fromS(entry.getValue())));
    more.forEach((name, value) -> item.put(name, AttributeValue.fromS(value)));
    item.put("pk", AttributeValue.fromS(pk));
    item.put("sk", AttributeValue.fromS(SENT_AT));
    client.putItem(put -> put.tableName("cruddur-messages").item(item));
  }
}
