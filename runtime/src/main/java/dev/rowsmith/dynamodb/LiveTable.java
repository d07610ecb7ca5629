package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.schema.IndexSchema;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * One table as it stands on DynamoDB, which others may be making, changing or dropping meanwhile.
 */
final class LiveTable {

  private final TableSettings settings;

  LiveTable(TableSettings settings) {
    this.settings = settings;
  }

  TableSettings settings() {
    return settings;
  }

  String name() {
    return settings.name();
  }

  AwsRequestOverrideConfiguration options() {
    return settings.options();
  }

  /** The table's description, or null where there is none. */
  @Nullable TableDescription describe(String operation) {
    DescribeTableRequest request =
        DescribeTableRequest.builder().tableName(name()).overrideConfiguration(options()).build();
    return settings
        .driver()
        .<@Nullable TableDescription>call(
            settings.context(operation),
            client -> {
              try {
                return client.describeTable(request).table();
              } catch (ResourceNotFoundException e) {
                return null;
              }
            });
  }

  /**
   * The table's description.
   *
   * @throws TableNotFoundException when the table is not there
   */
  TableDescription found(String operation) {
    TableDescription live = describe(operation);
    if (live == null) {
      throw new TableNotFoundException(settings.context(operation), null);
    }
    return live;
  }

  /**
   * Asks for a change of the table.
   *
   * @return why it was not begun, where the table is not, or no longer, such that it can be: it is
   *     time for another look then. Null when it was begun
   */
  @Nullable DynamoDbException attempt(String operation, Consumer<DynamoDbClient> change) {
    return settings
        .driver()
        .<@Nullable DynamoDbException>call(
            settings.context(operation),
            client -> {
              try {
                change.accept(client);
                return null;
              } catch (ResourceInUseException
                  | ResourceNotFoundException
                  | LimitExceededException e) {
                return e;
              } catch (DynamoDbException e) {
                if (ErrorCodes.saysIndexExists(e)) {
                  return e;
                }
                throw e;
              }
            });
  }

  /** Pauses for an operation that waits at most so long. */
  Wait wait(String operation, Duration limit) {
    return new Wait(settings.context(operation), limit);
  }

  /**
   * Refuses a table that no waiting makes usable.
   *
   * @throws BackendException when it is archived, or its key cannot be used
   */
  void refuseUnusable(String operation, TableDescription live) {
    String remedy =
        switch (live.tableStatus()) {
          case INACCESSIBLE_ENCRYPTION_CREDENTIALS ->
              "Enable the key in the key management service, and grant its use";
          case ARCHIVING, ARCHIVED -> "Restore it from the backup that DynamoDB made of it";
          default -> null;
        };
    if (remedy != null) {
      throw new BackendException(
          settings.context(operation),
          BackendException.Category.REFUSED,
          "the table is "
              + live.tableStatusAsString()
              + ", since DynamoDB cannot use the key that encrypts it. "
              + remedy
              + ".",
          null);
    }
  }

  /** Whether nothing of the table is being made, changed or dropped. */
  static boolean isSettled(TableDescription live) {
    if (live.tableStatus() != TableStatus.ACTIVE) {
      return false;
    }
    for (GlobalSecondaryIndexDescription index : live.globalSecondaryIndexes()) {
      if (index.indexStatus() != IndexStatus.ACTIVE) {
        return false;
      }
    }
    return true;
  }

  /**
   * An index of either kind.
   *
   * @param key what it is read by
   * @param projection what it holds
   */
  record Index(List<KeySchemaElement> key, Projection projection) {}

  /** What stands for an index of the schema and is not going away, or null. */
  static @Nullable Index index(TableDescription live, IndexSchema wanted) {
    if (wanted.kind() == IndexSchema.Kind.GLOBAL) {
      GlobalSecondaryIndexDescription found = index(live, wanted.name());
      return found == null || found.indexStatus() == IndexStatus.DELETING
          ? null
          : new Index(found.keySchema(), found.projection());
    }
    for (LocalSecondaryIndexDescription found : live.localSecondaryIndexes()) {
      if (found.indexName().equals(wanted.name())) {
        return new Index(found.keySchema(), found.projection());
      }
    }
    return null;
  }

  /** The global index of a name, or null. */
  static @Nullable GlobalSecondaryIndexDescription index(TableDescription live, String name) {
    for (GlobalSecondaryIndexDescription index : live.globalSecondaryIndexes()) {
      if (index.indexName().equals(name)) {
        return index;
      }
    }
    return null;
  }
}
