package dev.rowsmith.example.phonebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import dev.rowsmith.Database;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as other programs stored them on DynamoDB. */
@RowsmithTest(Backend.DYNAMODB)
class OriginalItemsTest {

  private static final String STAMP = "2026-09-14T08:00:00.000000Z";

  @TestTemplate
  void aStoredNullReadsAsAbsentAndIsNotWrittenAgain(Database database, DynamoDbClient client) {
    ExecutionDao executions = new ExecutionDao(database);
    executions.createTable();
    executions.dropGsi(ExecutionEnums.Index.USER_ID); // which takes no such items
    Map<String, AttributeValue> item = execution();
    item.put("user_id", AttributeValue.fromNul(true));
    item.put("added_later", fromS("by another program"));
    client.putItem(put -> put.tableName("execution-table").item(item));
    Execution read = executions.getRecord("e-1");
    assertThat(read.userId()).isNull();
    executions.putRecord(read);
    assertThat(
            client
                .getItem(
                    get ->
                        get.tableName("execution-table").key(Map.of("execution_id", fromS("e-1"))))
                .item())
        .doesNotContainKey("user_id");
  }

  @TestTemplate
  void anUnknownConstantIsTold(Database database, DynamoDbClient client) {
    ExecutionDao executions = new ExecutionDao(database);
    executions.createTable();
    Map<String, AttributeValue> item = execution();
    item.put("data_source", fromS("VIDEO"));
    client.putItem(put -> put.tableName("execution-table").item(item));
    assertThatThrownBy(() -> executions.getRecord("e-1"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("dataSource");
  }

  @TestTemplate
  void aNumberThatDoesNotFitIsTold(Database database, DynamoDbClient client) {
    ExecutionDao executions = new ExecutionDao(database);
    executions.createTable();
    Map<String, AttributeValue> item = execution();
    item.put("progress", fromN("40.5"));
    client.putItem(put -> put.tableName("execution-table").item(item));
    assertThatThrownBy(() -> executions.getRecord("e-1"))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("progress");
  }

  @TestTemplate
  void mapsAndListsAreRead(Database database, DynamoDbClient client) {
    TrainspaceDao trainspaces = new TrainspaceDao(database);
    trainspaces.createTable();
    Map<String, AttributeValue> layer =
        Map.of("value", fromS("LINEAR"), "parameters", fromL(List.of(fromN("10"), fromN("3.5"))));
    Map<String, AttributeValue> item =
        Map.of(
            "trainspace_id", fromS("t-1"),
            "uid", fromS("u-1"),
            "created", fromS(STAMP),
            "data_source", fromS("IMAGE"),
            "dataset_data", fromM(Map.of("name", fromS("digits"), "size", fromN("60000"))),
            "name", fromS("my first"),
            "parameters_data",
                fromM(
                    Map.of(
                        "criterion", fromS("CELOSS"),
                        "learning_rate", fromN("0.001"),
                        "epochs", fromN("5"),
                        "layers", fromL(List.of(fromM(layer))))),
            "review_data", AttributeValue.fromNul(true),
            "status", fromS("QUEUED"));
    client.putItem(put -> put.tableName("trainspace").item(item));
    Trainspace read = trainspaces.queryByUid("u-1").first().orElseThrow();
    assertThat(read.parametersData().layers())
        .containsExactly(new Trainspace.Layer("LINEAR", List.of(10.0, 3.5)));
    assertThat(read.datasetData()).containsEntry("size", new BigDecimal("6E+4"));
    assertThat(read.reviewData()).isNull();
  }

  @TestTemplate
  void anUploadExpiresBySeconds(Database database, DynamoDbClient client) {
    FileUploadDao uploads = new FileUploadDao(database);
    uploads.createTable();
    Map<String, AttributeValue> item =
        Map.of(
            "s3_uri", fromS("s3://files/iris.csv"),
            "uid", fromS("u-1"),
            "created", fromS(STAMP),
            "filename", fromS("iris.csv"),
            "ttl", fromN("4102444800"));
    client.putItem(put -> put.tableName("dlp-file-upload-table").item(item));
    assertThat(uploads.getRecord("s3://files/iris.csv").ttl())
        .isEqualTo(Instant.ofEpochSecond(4_102_444_800L));
    assertThat(
            client
                .describeTimeToLive(describe -> describe.tableName("dlp-file-upload-table"))
                .timeToLiveDescription()
                .attributeName())
        .isEqualTo("ttl");
  }

  private static Map<String, AttributeValue> execution() {
    return new HashMap<>(
        Map.of(
            "execution_id", fromS("e-1"),
            "name", fromS("a run"),
            "timestamp", fromS(STAMP),
            "data_source", fromS("TABULAR"),
            "status", fromS("QUEUED"),
            "progress", fromN("0")));
  }
}
