package dev.rowsmith.dynamodb;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsUnavailableException;
import software.amazon.awssdk.services.dynamodb.model.DescribeContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;

/**
 * A table's point-in-time recovery, which is switched on by itself: no part of the request that
 * makes the table, and refused for a while after it.
 */
final class PointInTimeRecovery {

  private final LiveTable table;
  private final String operation;

  PointInTimeRecovery(LiveTable table, String operation) {
    this.table = table;
    this.operation = operation;
  }

  /** Whether it is on, or null of a server that has none. */
  @Nullable Boolean isOn() {
    return table
        .settings()
        .driver()
        .<@Nullable Boolean>call(
            table.settings().context(operation),
            client -> {
              try {
                return isOn(client);
              } catch (DynamoDbException e) {
                if (ErrorCodes.saysOperationIsUnknown(e)) {
                  return null;
                }
                throw e;
              }
            });
  }

  /** Waits until it is on. A server that has none, as DynamoDB Local, is left as it is. */
  void enable(Wait wait) {
    for (@Nullable DynamoDbException refusal = attempt(); refusal != null; refusal = attempt()) {
      wait.pause("point-in-time recovery is not available yet,", refusal);
    }
  }

  /** Why it could not be switched on yet, or null when it is on. */
  private @Nullable DynamoDbException attempt() {
    return table
        .settings()
        .driver()
        .<@Nullable DynamoDbException>call(
            table.settings().context(operation),
            client -> {
              try {
                if (!isOn(client)) {
                  client.updateContinuousBackups(request());
                }
                return null;
              } catch (ContinuousBackupsUnavailableException e) {
                return e;
              } catch (DynamoDbException e) {
                if (ErrorCodes.saysOperationIsUnknown(e)) {
                  return null;
                }
                throw e;
              }
            });
  }

  private boolean isOn(DynamoDbClient client) {
    ContinuousBackupsDescription live =
        client
            .describeContinuousBackups(
                DescribeContinuousBackupsRequest.builder()
                    .tableName(table.name())
                    .overrideConfiguration(table.options())
                    .build())
            .continuousBackupsDescription();
    return live.pointInTimeRecoveryDescription() != null
        && live.pointInTimeRecoveryDescription().pointInTimeRecoveryStatus()
            == PointInTimeRecoveryStatus.ENABLED;
  }

  private UpdateContinuousBackupsRequest request() {
    return UpdateContinuousBackupsRequest.builder()
        .tableName(table.name())
        .overrideConfiguration(table.options())
        .pointInTimeRecoverySpecification(wanted -> wanted.pointInTimeRecoveryEnabled(true))
        .build();
  }
}
