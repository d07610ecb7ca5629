package dev.rowsmith.example.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestTemplate;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/** The table on DynamoDB as its description tells it. */
@RowsmithTest(Backend.DYNAMODB)
class ConfiguredTableTest {

  private final TableConfig config = ConfigJson.read(Sessions.shipped());

  @AfterEach
  void unprotect(DynamoDbClient client) {
    for (String table : client.listTables().tableNames()) {
      client.updateTable(update -> update.tableName(table).deletionProtectionEnabled(false));
    }
  }

  @TestTemplate
  void isAsItsConfigurationSays(Database database, DynamoDbClient client) {
    ConfiguredTable table = ConfiguredTable.of(database, config);
    table.createTable();
    TableDescription live =
        client.describeTable(describe -> describe.tableName("user_sessions")).table();
    assertThat(live.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
    assertThat(live.streamSpecification().streamViewType())
        .isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
    assertThat(live.keySchema())
        .extracting("attributeName")
        .containsExactly("user_id", "session_id");
    assertThat(live.globalSecondaryIndexes())
        .extracting("indexName")
        .containsExactly("status-index");
  }

  /** DynamoDB Local takes tags and forgets them, so the request is looked at. */
  @TestTemplate
  void asksForItsTag() {
    List<Tag> tags = new ArrayList<>();
    ExecutionInterceptor watching =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes all) {
            if (context.request() instanceof CreateTableRequest request) {
              tags.addAll(request.tags());
            }
          }
        };
    try (DynamoDbClient client =
            EmbeddedServers.dynamoDb()
                .clientBuilder()
                .overrideConfiguration(over -> over.addExecutionInterceptor(watching))
                .build();
        Database watched =
            DynamoDbDatabase.builder().client(client).tablePrefix("tagged_").build()) {
      ConfiguredTable table = ConfiguredTable.of(watched, config);
      table.createTable();
      assertThat(tags).containsExactly(Tag.builder().key("BackupPolicy").value("Daily").build());
      client.updateTable(
          update -> update.tableName(table.tableName()).deletionProtectionEnabled(false));
      table.dropTable();
    }
  }

  @TestTemplate
  void isRetained(Database database) {
    ConfiguredTable table = ConfiguredTable.of(database, config);
    table.createTable();
    assertThatThrownBy(table::dropTable).isInstanceOf(BackendException.class);
    assertThat(table.tableExists()).isTrue();
  }

  @TestTemplate
  void itsRecordsAreThoseOfTheTypedDao(Database database) {
    ConfiguredTable table = ConfiguredTable.of(database, config);
    table.createTable();
    table.createRecord(
        Map.of(
            "user_id", "ann",
            "session_id", "s-1",
            "status", "ACTIVE",
            "expires_at", BigDecimal.valueOf(60)));
    UserSessionDao sessions = new UserSessionDao(database);
    assertThat(sessions.queryByStatus("ACTIVE").list())
        .containsExactly(new UserSession("ann", "s-1", "ACTIVE", Instant.ofEpochSecond(60)));
  }
}
