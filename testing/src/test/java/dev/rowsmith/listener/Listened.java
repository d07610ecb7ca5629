package dev.rowsmith.listener;

import dev.rowsmith.CompletedOperation;
import dev.rowsmith.Database;
import dev.rowsmith.OperationListener;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.EmbeddedServers;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;

/** A table of a database that has a listener; it is dropped at the end. */
record Listened(Database database, FareDao fares) implements AutoCloseable {

  static Listened on(Backend backend, OperationListener listener) {
    String prefix = "listened_" + UUID.randomUUID().toString().substring(0, 8) + "_";
    Database database =
        switch (backend) {
          case DYNAMODB ->
              DynamoDbDatabase.builder()
                  .clientBuilder(EmbeddedServers.dynamoDb().clientBuilder())
                  .asyncClientBuilder(EmbeddedServers.dynamoDb().asyncClientBuilder())
                  .tablePrefix(prefix)
                  .listener(listener)
                  .build();
          case POSTGRES ->
              PostgresDatabase.builder()
                  .dataSource(EmbeddedServers.postgres().dataSource())
                  .executor(ForkJoinPool.commonPool())
                  .tablePrefix(prefix)
                  .listener(listener)
                  .build();
        };
    FareDao fares = new FareDao(database);
    fares.createTable();
    return new Listened(database, fares);
  }

  /** Whether an operation is one on records. */
  static boolean isOnRecords(CompletedOperation operation) {
    return !operation.operation().toLowerCase(Locale.ROOT).contains("table");
  }

  @Override
  public void close() {
    fares.dropTable();
    database.close();
  }
}
