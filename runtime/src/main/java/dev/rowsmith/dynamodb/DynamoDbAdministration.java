package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.operation.Differences;
import dev.rowsmith.operation.LongWork;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.TableAdministration;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.TableSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Makes, compares and drops a table. Each of its plans looks at the live table, does what is to do
 * next, and looks again until the table is as it should be; so it does not matter who did it.
 */
final class DynamoDbAdministration implements TableAdministration {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private static final String VERIFY = "verifyTable";

  private final LiveTable table;
  private final TableSchema schema;
  private final TableDefinition definition;
  private final IndexAdministration indexes;

  DynamoDbAdministration(LiveTable table, TableSchema schema) {
    this.table = table;
    this.schema = schema;
    this.definition = new TableDefinition(table.name(), table.options(), schema);
    this.indexes = new IndexAdministration(table, definition);
  }

  @Override
  public Plan<Boolean> exists() {
    return new LongWork<>(
        () -> {
          TableDescription live = table.describe("tableExists");
          return live != null && live.tableStatus() != TableStatus.DELETING;
        });
  }

  @Override
  public Plan<Boolean> create() {
    return work(this::makeTable);
  }

  private void makeTable() {
    CreateTableRequest request = definition.create();
    Wait wait = table.wait("createTable", LONGEST_WAIT);
    TableDescription live = table.describe("createTable");
    while (live == null || !LiveTable.isSettled(live)) {
      DynamoDbException refusal = null;
      if (live != null) {
        table.refuseUnusable("createTable", live);
      } else {
        refusal = table.attempt("createTable", client -> client.createTable(request));
      }
      wait.pause(live == null ? "waiting for the new table" : state(live), refusal);
      live = table.describe("createTable");
    }
    AttributeSchema expiry = schema.expiry();
    if (expiry != null) {
      new TimeToLive(table, "createTable").enable(expiry.storedName());
    }
    if (schema.dynamoDb().pointInTimeRecovery()) {
      new PointInTimeRecovery(table, "createTable").enable(wait);
    }
  }

  @Override
  public Plan<List<SchemaDifference>> obstacles() {
    return new LongWork<>(() -> TableComparison.of(schema, table.found("createTable")).blocking());
  }

  @Override
  public Plan<List<SchemaDifference>> differences() {
    return new LongWork<>(this::compare);
  }

  private List<SchemaDifference> compare() {
    TableDescription live = table.found(VERIFY);
    Differences differences = TableComparison.of(schema, live);
    OptionsComparison options = new OptionsComparison(schema, live, differences);
    options.compare();
    Boolean recovery = new PointInTimeRecovery(table, VERIFY).isOn();
    if (recovery != null) {
      options.compareRecovery(recovery);
    }
    String expiry = new TimeToLive(table, VERIFY).attribute();
    if (expiry != null) {
      options.compareExpiry(expiry);
    }
    Map<String, String> tags =
        live.tableArn() == null ? null : LiveTags.of(table, live.tableArn(), VERIFY);
    if (tags != null) {
      options.compareTags(tags);
    }
    return differences.all();
  }

  @Override
  public Plan<Boolean> drop() {
    return work(this::dropTable);
  }

  private void dropTable() {
    DeleteTableRequest request =
        DeleteTableRequest.builder()
            .tableName(table.name())
            .overrideConfiguration(table.options())
            .build();
    Wait wait = table.wait("dropTable", LONGEST_WAIT);
    Object dropped = null;
    TableDescription live = table.describe("dropTable");
    while (live != null && !isAnother(live, dropped)) {
      DynamoDbException refusal = null;
      if (live.tableStatus() != TableStatus.DELETING) {
        refuseProtected(live);
        refusal = table.attempt("dropTable", client -> client.deleteTable(request));
      }
      if (refusal == null) {
        dropped = identity(live);
      }
      wait.pause(state(live), refusal);
      live = table.describe("dropTable");
    }
  }

  private void refuseProtected(TableDescription live) {
    if (Boolean.TRUE.equals(live.deletionProtectionEnabled())) {
      throw new BackendException(
          table.settings().context("dropTable"),
          Category.REFUSED,
          "the table is protected against deletion. Switch that off first: aws dynamodb update-table"
              + " --table-name "
              + table.name()
              + " --no-deletion-protection-enabled.",
          null);
    }
  }

  /** Whether somebody made the table anew since it was dropped. */
  private static boolean isAnother(TableDescription live, @Nullable Object dropped) {
    return dropped != null && !dropped.equals(identity(live));
  }

  /** DynamoDB Local gives tables no id. */
  private static Object identity(TableDescription live) {
    return live.tableId() == null ? live.creationDateTime() : live.tableId();
  }

  private static String state(TableDescription live) {
    return "the table is "
        + live.tableStatusAsString()
        + ", or one of its indexes is not ACTIVE yet,";
  }

  @Override
  public Plan<Boolean> createIndex(IndexSchema index) {
    return work(() -> indexes.create(index));
  }

  @Override
  public Plan<Boolean> dropIndex(IndexSchema index) {
    return work(() -> indexes.drop(index));
  }

  @Override
  public Plan<Long> verifyIndex(IndexSchema index, Consumer<? super IndexViolation> told) {
    return new LongWork<>(new IndexCheck(table, schema, index, told)::run);
  }

  private static Plan<Boolean> work(Runnable steps) {
    return new LongWork<>(
        () -> {
          steps.run();
          return true;
        });
  }
}
