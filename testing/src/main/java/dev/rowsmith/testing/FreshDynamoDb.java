package dev.rowsmith.testing;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A new access key: DynamoDB Local keeps a database of its own for each. */
record FreshDynamoDb(DynamoDbClient connection, Database database) implements FreshDatabase {

  /** A system property that says that the database is not to make its client itself. */
  private static final String GIVEN_CLIENT = "rowsmith.testing.givenClient";

  static FreshDynamoDb open(EmbeddedDynamoDb server) {
    // Letters and digits only, or Local refuses it.
    String accessKey = "test" + UUID.randomUUID().toString().replace("-", "");
    DynamoDbClient client = server.clientBuilder(accessKey).build();
    DynamoDbDatabase.Builder database =
        DynamoDbDatabase.builder().streamsClientBuilder(server.streamsClientBuilder(accessKey));
    if (Boolean.getBoolean(GIVEN_CLIENT)) {
      database.client(client);
    } else {
      database.clientBuilder(server.clientBuilder(accessKey));
    }
    if (EmbeddedDynamoDb.hasAsyncHttpClient()) {
      database.asyncClientBuilder(server.asyncClientBuilder(accessKey));
    }
    return new FreshDynamoDb(client, database.build());
  }

  @Override
  public DatabaseBuilder<?> builder() {
    return DynamoDbDatabase.builder().client(connection);
  }

  @Override
  public void close() {
    try (connection) {
      database.close();
      // They would stay in memory until the server ends.
      connection
          .listTablesPaginator()
          .tableNames()
          .forEach(table -> connection.deleteTable(request -> request.tableName(table)));
    }
  }
}
