package dev.rowsmith.dynamodb;

import dev.rowsmith.SchemaMismatchException;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.SchemaDifference;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/**
 * Makes and drops indexes of a live table, in the way of {@link DynamoDbAdministration}. DynamoDB
 * does one at a time: where another is under way, this waits for its turn. Looking and asking is
 * one step for the threads of a process: DynamoDB refuses the second of two that ask at once, but
 * DynamoDB Local takes both and loses the table.
 */
final class IndexAdministration {

  private static final String CREATE = "createGsi";
  private static final String DROP = "dropGsi";

  /** Long, since DynamoDB goes through all records of the table to fill an index. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(60);

  private final LiveTable table;
  private final TableDefinition definition;

  IndexAdministration(LiveTable table, TableDefinition definition) {
    this.table = table;
    this.definition = definition;
  }

  void create(IndexSchema index) {
    Wait wait = table.wait(CREATE, LONGEST_WAIT);
    for (@Nullable Look look = lookAndCreate(index); look != null; look = lookAndCreate(index)) {
      wait.pause(look.state(), look.refusal());
    }
  }

  /** Does what is to do next, or returns null when nothing is left to be done. */
  private @Nullable Look lookAndCreate(IndexSchema index) {
    synchronized (table.settings().turns()) {
      TableDescription live = table.found(CREATE);
      table.refuseUnusable(CREATE, live);
      GlobalSecondaryIndexDescription standing = LiveTable.index(live, index.name());
      if (isUsable(index, standing, live)) {
        return null;
      }
      DynamoDbException refusal = null;
      if (standing == null && LiveTable.isSettled(live)) {
        UpdateTableRequest request = definition.create(index, live);
        refusal = table.attempt(CREATE, client -> client.updateTable(request));
      }
      return new Look(state(index, standing), refusal);
    }
  }

  private boolean isUsable(
      IndexSchema index,
      @Nullable GlobalSecondaryIndexDescription standing,
      TableDescription live) {
    if (standing == null || standing.indexStatus() == IndexStatus.DELETING) {
      return false;
    }
    List<SchemaDifference> differences = TableComparison.of(index, live);
    if (!differences.isEmpty()) {
      throw new SchemaMismatchException(table.settings().context(CREATE), differences);
    }
    return standing.indexStatus() == IndexStatus.ACTIVE
        && !Boolean.TRUE.equals(standing.backfilling());
  }

  void drop(IndexSchema index) {
    Wait wait = table.wait(DROP, LONGEST_WAIT);
    for (@Nullable Look look = lookAndDrop(index); look != null; look = lookAndDrop(index)) {
      wait.pause(look.state(), look.refusal());
    }
  }

  /** Does what is to do next, or returns null when nothing is left to be done. */
  private @Nullable Look lookAndDrop(IndexSchema index) {
    synchronized (table.settings().turns()) {
      TableDescription live = table.describe(DROP);
      GlobalSecondaryIndexDescription standing =
          live == null ? null : LiveTable.index(live, index.name());
      if (live == null || standing == null) {
        return null;
      }
      table.refuseUnusable(DROP, live);
      DynamoDbException refusal = null;
      if (LiveTable.isSettled(live)) {
        UpdateTableRequest request = definition.drop(index);
        refusal = table.attempt(DROP, client -> client.updateTable(request));
      }
      return new Look(state(index, standing), refusal);
    }
  }

  private static String state(
      IndexSchema index, @Nullable GlobalSecondaryIndexDescription standing) {
    return standing == null
        ? "waiting for index " + index.name()
        : "index " + index.name() + " is " + standing.indexStatusAsString();
  }

  /**
   * What a look at the table showed, where the work is not done yet.
   *
   * @param state what there is to wait for
   * @param refusal why DynamoDB did not begin what was asked, or null
   */
  private record Look(String state, @Nullable DynamoDbException refusal) {}
}
