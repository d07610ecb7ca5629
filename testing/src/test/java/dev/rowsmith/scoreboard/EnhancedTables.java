package dev.rowsmith.scoreboard;

import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The tables as the Enhanced Client reaches them. */
record EnhancedTables(
    DynamoDbEnhancedClient client,
    DynamoDbTable<EnhancedAccount> accounts,
    DynamoDbTable<EnhancedCounter> counters,
    DynamoDbTable<EnhancedTally> tallies,
    DynamoDbTable<EnhancedNote> notes) {

  /** Over a client that repeats as often as the SDK's own settings say, with hardly a pause. */
  static EnhancedTables on(DynamoDbClientBuilder builder, String prefix) {
    return on(builder, prefix, Duration.ofMillis(1), options -> {});
  }

  /**
   * Over a client that repeats as often as the SDK's own settings say.
   *
   * @param pause between two attempts, in place of the SDK's pauses of up to 20 seconds
   */
  static EnhancedTables on(
      DynamoDbClientBuilder builder,
      String prefix,
      Duration pause,
      Consumer<ClientOverrideConfiguration.Builder> settings) {
    DynamoDbClient paced = paced(builder, pause, settings);
    DynamoDbEnhancedClient client = DynamoDbEnhancedClient.builder().dynamoDbClient(paced).build();
    return new EnhancedTables(
        client,
        client.table(prefix + "accounts", TableSchema.fromBean(EnhancedAccount.class)),
        client.table(prefix + "accounts", TableSchema.fromBean(EnhancedCounter.class)),
        client.table(prefix + "tallies", TableSchema.fromBean(EnhancedTally.class)),
        client.table(prefix + "scored_notes", TableSchema.fromBean(EnhancedNote.class)));
  }

  private static DynamoDbClient paced(
      DynamoDbClientBuilder builder,
      Duration pause,
      Consumer<ClientOverrideConfiguration.Builder> settings) {
    RetryStrategy usual;
    try (DynamoDbClient client = builder.build()) {
      usual =
          client.serviceClientConfiguration().overrideConfiguration().retryStrategy().orElseThrow();
    }
    BackoffStrategy steady = BackoffStrategy.fixedDelayWithoutJitter(pause);
    RetryStrategy paced =
        usual.toBuilder().backoffStrategy(steady).throttlingBackoffStrategy(steady).build();
    return builder
        .overrideConfiguration(options -> settings.accept(options.retryStrategy(paced)))
        .build();
  }
}
