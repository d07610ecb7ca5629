package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.IndexViolation.Reason;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Rows that a program on the SDK wrote. */
@RowsmithTest(Backend.DYNAMODB)
class ForeignRowsDynamoDbTest extends ForeignRowsContract {

  private Foreigner foreigner;

  @BeforeEach
  void connect(DynamoDbClient client) {
    foreigner = new Items(client);
  }

  @Override
  Foreigner foreigner() {
    return foreigner;
  }

  @Override
  boolean putKeepsUnknown() {
    return false;
  }

  @TestTemplate
  void nullAsOtherProgramsWriteItReadsAsAbsent(Database database, DynamoDbClient client) {
    EventDao events = new EventDao(database);
    events.createRecord(Event.of("web", 1));
    new Items(client).change("events", item -> item.put("note", AttributeValue.fromNul(true)));
    assertThat(events.getRecord("web", 1)).isEqualTo(Event.of("web", 1));
    new Items(client).change("tasks", item -> item.put("task_state", AttributeValue.fromNul(true)));
    assertThatThrownBy(() -> new TaskDao(database).getRecord("t-1"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("state");
  }

  @TestTemplate
  void valuesOfAnotherTypeThanTheIndexAreTold(Database database, DynamoDbClient client) {
    EventDao events = new EventDao(database);
    events.createRecord(Event.of("web", 1));
    events.dropGsi(EventEnums.Index.BY_KIND);
    List<IndexViolation> told = new ArrayList<>();
    new Items(client).change("events", item -> item.put("kind", AttributeValue.fromNul(true)));
    assertThat(events.verifyGsi(EventEnums.Index.BY_KIND, told::add)).isZero();
    new Items(client).change("events", item -> item.put("kind", AttributeValue.fromN("5")));
    events.createGsi(EventEnums.Index.BY_KIND);
    assertThat(events.verifyGsi(EventEnums.Index.BY_KIND, told::add)).isEqualTo(1);
    assertThat(told)
        .containsExactly(
            new IndexViolation("source = web, sequence = 1", "kind", Reason.WRONG_TYPE));
  }

  @TestTemplate
  void nullIsNeverWritten(Database database, DynamoDbClient client) {
    EventDao events = new EventDao(database);
    events.createRecord(Event.of("web", 1));
    events.updateRecord("web", 1, set -> set.note("x").owner("ann"));
    events.updateRecord("web", 1, set -> set.removeNote().removeOwner());
    events.putRecord(Event.of("web", 2));
    assertThat(client.scan(request -> request.tableName("events")).items())
        .hasSize(2)
        .allSatisfy(
            item -> assertThat(item).containsOnlyKeys("source", "sequence", "kind", "attempts"));
  }

  @TestTemplate
  void mapsOfOtherProgramsAreRead(Database database, DynamoDbClient client) {
    TreeDao trees = treeWithJson(database);
    Map<String, AttributeValue> box =
        Map.of("value", AttributeValue.fromS("x"), "unknown", AttributeValue.fromNul(true));
    new Items(client).change("trees", item -> item.put("text", AttributeValue.fromM(box)));
    assertThat(trees.getRecord("t").text()).isEqualTo(new Tree.Box<>("x"));
    shape(client, Map.of("_type", AttributeValue.fromS("hexagon")));
    assertThatThrownBy(() -> trees.getRecord("t"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("attribute of shape._type is stored as none of the known names")
        .hasMessageNotContaining("hexagon");
    shape(client, Map.of("radius", AttributeValue.fromN("1")));
    assertThatThrownBy(() -> trees.getRecord("t"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("attribute of shape._type is absent");
  }

  @TestTemplate
  void nothingIsAddedToWhatIsNoNumber(Database database, DynamoDbClient client) {
    TreeDao trees = treeWithJson(database);
    Map<String, AttributeValue> labels =
        Map.of("x", AttributeValue.fromS("1"), "y", AttributeValue.fromNul(true));
    new Items(client).change("trees", item -> item.put("labels", AttributeValue.fromM(labels)));
    failsWithin(trees, set -> set.add(TreeTable.LABELS.key("x"), 1));
    failsWithin(trees, set -> set.add(TreeTable.LABELS.key("y"), 1));
  }

  @TestTemplate
  void textThatIsNoJsonIsUnreadable(Database database) {
    TreeDao trees = treeWithJson(database);
    for (String text : new String[] {"", "{", "{'a': 1}", "[1,]", "{\"a\": 1} x", "[1e99999]"}) {
      foreigner.storeText("trees", "json_document", text);
      assertThatThrownBy(() -> trees.getRecord("t"), text)
          .isInstanceOf(UnreadableRecordException.class)
          .hasMessageContaining("attribute of jsonDocument");
    }
  }

  private static void shape(DynamoDbClient client, Map<String, AttributeValue> shape) {
    new Items(client).change("trees", item -> item.put("shape", AttributeValue.fromM(shape)));
  }

  private record Items(DynamoDbClient client) implements Foreigner {

    @Override
    public void createTable(String table, String key) {
      KeySchemaElement part =
          KeySchemaElement.builder().attributeName(key).keyType(KeyType.HASH).build();
      AttributeDefinition text =
          AttributeDefinition.builder()
              .attributeName(key)
              .attributeType(ScalarAttributeType.S)
              .build();
      client.createTable(
          request ->
              request
                  .tableName(table)
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .keySchema(part)
                  .attributeDefinitions(text));
    }

    @Override
    public void remove(String table, String attribute) {
      change(table, item -> item.remove(attribute));
    }

    @Override
    public void storeText(String table, String attribute, String text) {
      change(table, item -> item.put(attribute, AttributeValue.fromS(text)));
    }

    @Override
    public void makeText(String table, String attribute, String text) {
      storeText(table, attribute, text);
    }

    @Override
    public void addUnknown(String table, String attribute, String text) {
      storeText(table, attribute, text);
    }

    @Override
    public boolean has(String table, String attribute) {
      return client.scan(request -> request.tableName(table)).items().stream()
          .anyMatch(item -> item.containsKey(attribute));
    }

    private void change(String table, Consumer<Map<String, AttributeValue>> change) {
      for (Map<String, AttributeValue> item :
          client.scan(request -> request.tableName(table)).items()) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        change.accept(changed);
        client.putItem(request -> request.tableName(table).item(changed));
      }
    }
  }
}
