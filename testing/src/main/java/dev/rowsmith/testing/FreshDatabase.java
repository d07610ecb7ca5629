package dev.rowsmith.testing;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;

/** An empty database for one test, which leaves no trace when closed. */
sealed interface FreshDatabase extends AutoCloseable permits FreshDynamoDb, FreshPostgres {
  static FreshDatabase on(Backend backend) {
    return switch (backend) {
      case DYNAMODB -> FreshDynamoDb.open(EmbeddedServers.dynamoDb());
      case POSTGRES -> FreshPostgres.open(EmbeddedServers.postgres());
    };
  }

  Database database();

  /** Begins another database of the same tables. */
  DatabaseBuilder<?> builder();

  /** What {@link #database()} talks through: a {@code DynamoDbClient} or a {@code DataSource}. */
  Object connection();

  @Override
  void close();
}
