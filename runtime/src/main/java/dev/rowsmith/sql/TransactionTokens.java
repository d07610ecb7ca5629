package dev.rowsmith.sql;

import dev.rowsmith.TableNames;
import dev.rowsmith.Transaction;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import dev.rowsmith.schema.Trait;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the tokens of transactions for as long as DynamoDB does, each in the transaction that
 * it is of. The table is made when the first token is given.
 */
final class TransactionTokens {

  /** The table's base name. */
  static final String TABLE = "rowsmith_transactions";

  private static final Duration KEPT = Duration.ofMinutes(10);

  private final SqlTable table;
  private final Connector connector;
  private final String claim;
  private final String claimed;
  private final String sweep;
  private volatile boolean made;

  TransactionTokens(@Nullable String schemaName, TableNames names, Connector connector) {
    String name = names.fullName(TABLE, SqlTable.NAME_BYTES);
    this.table = new SqlTable(schemaName, name, schema());
    this.connector = connector;
    this.claim =
        "INSERT INTO "
            + table.aliased()
            + " (\"token\", \"writes\", \"done_at\") VALUES (?, ?, ?) ON CONFLICT (\"token\")"
            + " DO UPDATE SET \"done_at\" = excluded.\"done_at\", \"writes\" = excluded.\"writes\""
            + " WHERE t.\"done_at\" < ?";
    this.claimed = "SELECT \"writes\" FROM " + table.sql() + " WHERE \"token\" = ?";
    this.sweep =
        "DELETE FROM "
            + table.sql()
            + " WHERE ctid = ANY (ARRAY (SELECT ctid FROM "
            + table.sql()
            + " WHERE \"done_at\" < ? LIMIT 100 FOR UPDATE SKIP LOCKED))";
  }

  private static TableSchema schema() {
    AttributeSchema token = new Column(0, "token", AttributeType.TEXT);
    AttributeSchema writes = new Column(1, "writes", AttributeType.TEXT);
    AttributeSchema doneAt = new Column(2, "done_at", AttributeType.INSTANT);
    return TableSchema.builder("Transaction", TABLE, token, writes, doneAt)
        .key(KeySchema.of(token))
        .build();
  }

  private static final class Column extends AttributeSchema {
    Column(int ordinal, String name, AttributeType type) {
      super(ordinal, name, name, type, Trait.REQUIRED);
    }
  }

  /** The table's full name. */
  String tableName() {
    return table.name();
  }

  /** Makes the table, where that has not been done. */
  Plan<Boolean> preparing() {
    return made
        ? Plan.of(true)
        : new PostgresAdministration(table, connector).create().then(done -> made = done);
  }

  /**
   * Takes the transaction's token within the transaction, after waiting for another one of the same
   * token.
   *
   * @return false where the transaction is done already
   * @throws dev.rowsmith.BackendException when the token is one of another transaction
   */
  boolean claim(Connection connection, Transaction transaction, String token) throws SQLException {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    OffsetDateTime oldest = now.minus(KEPT);
    try (PreparedStatement statement = connection.prepareStatement(claim)) {
      statement.setString(1, token);
      statement.setString(2, transaction.fingerprint());
      statement.setObject(3, now);
      statement.setObject(4, oldest);
      if (statement.executeUpdate() > 0) {
        sweep(connection, oldest);
        return true;
      }
    }
    checkSame(connection, transaction, token);
    return false;
  }

  private void checkSame(Connection connection, Transaction transaction, String token)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(claimed)) {
      statement.setString(1, token);
      try (ResultSet answer = statement.executeQuery()) {
        if (answer.next() && !answer.getString(1).equals(transaction.fingerprint())) {
          throw transaction.tokenTaken(null);
        }
      }
    }
  }

  private void sweep(Connection connection, OffsetDateTime oldest) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sweep)) {
      statement.setObject(1, oldest);
      statement.executeUpdate();
    }
  }
}
