package dev.rowsmith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class FreshDatabaseTest {
  @Test
  void dynamoDbDatabasesDoNotSeeEachOther() {
    try (FreshDynamoDb one = FreshDynamoDb.open(EmbeddedServers.dynamoDb());
        FreshDynamoDb other = FreshDynamoDb.open(EmbeddedServers.dynamoDb())) {
      createTable(one.connection());

      assertThat(one.connection().listTables().tableNames()).containsExactly("phonebook");
      assertThat(other.connection().listTables().tableNames()).isEmpty();
      assertThat(EmbeddedServers.dynamoDb().client().listTables().tableNames()).isEmpty();
    }
  }

  @Test
  void postgresDatabasesDoNotSeeEachOther() throws SQLException {
    try (FreshPostgres one = FreshPostgres.open(EmbeddedServers.postgres());
        FreshPostgres other = FreshPostgres.open(EmbeddedServers.postgres())) {
      execute(one, "create table phonebook (person_id int primary key)");

      assertThat(find(one, "phonebook")).isEqualTo("phonebook");
      assertThat(find(other, "phonebook")).isNull();
    }
  }

  @Test
  void closingRemovesTheSchemaAndWhatItHolds() throws SQLException {
    FreshPostgres closed = FreshPostgres.open(EmbeddedServers.postgres());
    execute(closed, "create table phonebook (person_id int primary key)");

    closed.close();

    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select 1 from pg_namespace where nspname = '" + closed.schema() + "'")) {
      assertThat(rows.next()).isFalse();
    }
  }

  private static void createTable(DynamoDbClient client) {
    AttributeDefinition personId =
        AttributeDefinition.builder()
            .attributeName("person_id")
            .attributeType(ScalarAttributeType.N)
            .build();
    KeySchemaElement key =
        KeySchemaElement.builder().attributeName("person_id").keyType(KeyType.HASH).build();
    client.createTable(
        table ->
            table
                .tableName("phonebook")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(personId)
                .keySchema(key));
  }

  private static void execute(FreshPostgres database, String sql) throws SQLException {
    try (Connection connection = database.connection().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String find(FreshPostgres database, String table) throws SQLException {
    try (Connection connection = database.connection().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select to_regclass('" + table + "')::text")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
