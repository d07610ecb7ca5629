package dev.rowsmith.dynamodb;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/**
 * A table's time to live: the attribute by which DynamoDB deletes records. It is no part of the
 * request that makes the table, and switching it on a second time is an error.
 */
final class TimeToLive {

  /** There is none. */
  static final String OFF = "";

  private final LiveTable table;
  private final String operation;

  TimeToLive(LiveTable table, String operation) {
    this.table = table;
    this.operation = operation;
  }

  /** The attribute, or {@link #OFF}, or null of a server that has no time to live. */
  @Nullable String attribute() {
    return ask(this::attribute);
  }

  /** Switches it on, unless it is on for this or another attribute; it takes effect later. */
  void enable(String attribute) {
    ask(
        client -> {
          if (attribute(client).equals(OFF)) {
            enable(client, attribute);
          }
          return null;
        });
  }

  private void enable(DynamoDbClient client, String attribute) {
    try {
      client.updateTimeToLive(
          UpdateTimeToLiveRequest.builder()
              .tableName(table.name())
              .overrideConfiguration(table.options())
              .timeToLiveSpecification(to -> to.enabled(true).attributeName(attribute))
              .build());
    } catch (DynamoDbException e) {
      // Somebody else was quicker.
      if (attribute(client).equals(OFF)) {
        throw e;
      }
    }
  }

  private String attribute(DynamoDbClient client) {
    TimeToLiveDescription live =
        client
            .describeTimeToLive(
                DescribeTimeToLiveRequest.builder()
                    .tableName(table.name())
                    .overrideConfiguration(table.options())
                    .build())
            .timeToLiveDescription();
    boolean on =
        live != null
            && (live.timeToLiveStatus() == TimeToLiveStatus.ENABLED
                || live.timeToLiveStatus() == TimeToLiveStatus.ENABLING);
    return on ? live.attributeName() : OFF;
  }

  private @Nullable String ask(Question question) {
    return table
        .settings()
        .driver()
        .<@Nullable String>call(
            table.settings().context(operation),
            client -> {
              try {
                return question.answer(client);
              } catch (DynamoDbException e) {
                if (ErrorCodes.saysOperationIsUnknown(e)) {
                  return null;
                }
                throw e;
              }
            });
  }

  /** What is asked of a server that may not know it. */
  private interface Question {
    @Nullable String answer(DynamoDbClient client);
  }
}
