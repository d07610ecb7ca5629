package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.IndexViolation;
import dev.rowsmith.schema.IndexViolation.Reason;
import dev.rowsmith.schema.KeyLimits;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the rows whose values cannot be keys of an index, some at a time.
 *
 * <pre>{@code
 * SELECT "id", octet_length("owner") FROM "phones"
 *   WHERE "owner" IS NOT NULL AND (octet_length("owner") NOT BETWEEN 1 AND 2048)
 * }</pre>
 */
final class IndexCheck implements Work<Long> {

  private static final int ROWS_AT_ONCE = 1000;

  private final SqlTable table;
  private final IndexSchema index;
  private final Consumer<? super IndexViolation> told;
  private final Map<AttributeSchema, Integer> limits = new LinkedHashMap<>();
  private long count;

  IndexCheck(SqlTable table, IndexSchema index, Consumer<? super IndexViolation> told) {
    this.table = table;
    this.index = index;
    this.told = told;
    limit(index.key().partition(), KeyLimits.PARTITION_KEY_BYTES);
    limit(index.key().sort(), KeyLimits.SORT_KEY_BYTES);
  }

  private void limit(List<AttributeSchema> keys, int most) {
    for (AttributeSchema attribute : keys) {
      if (ColumnChecks.notEmpty(attribute) != null) {
        limits.put(attribute, most);
      }
    }
  }

  @Override
  public Long on(Connection connection) throws SQLException {
    // It reads all rows, which takes the time that it takes.
    Session.timeout(connection, 0);
    // Outside a transaction the driver would hold all rows at once.
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery(sql())) {
        RecordColumns keys = new RecordColumns(table.schema().key().attributes());
        RowReader reader = new RowReader(rows, keys, keys.behind(0));
        while (rows.next()) {
          tell(rows, keys.count(), RecordRows.key(reader, table.schema().key().attributes()));
        }
      }
    }
    connection.setAutoCommit(true);
    return count;
  }

  private void tell(ResultSet rows, int before, @Nullable String key) throws SQLException {
    int column = before;
    for (Map.Entry<AttributeSchema, Integer> limit : limits.entrySet()) {
      Reason reason = Reason.of(rows.getInt(++column), limit.getValue());
      if (reason != null) {
        told.accept(new IndexViolation(key, limit.getKey().storedName(), reason));
        count++;
      }
    }
  }

  private String sql() {
    StringBuilder lengths = new StringBuilder();
    StringBuilder wrong = new StringBuilder("false");
    limits.forEach(
        (attribute, most) -> {
          String length = "octet_length(" + SqlTable.quoted(attribute.storedName()) + ")";
          lengths.append(", ").append(length);
          wrong.append(" OR ").append(length).append(" NOT BETWEEN 1 AND ").append(most);
        });
    StringBuilder sql = new StringBuilder("SELECT ");
    sql.append(SqlTable.bareColumns(table.schema().key().attributes())).append(lengths);
    sql.append(" FROM ").append(table.sql()).append(" WHERE (").append(wrong).append(')');
    for (AttributeSchema attribute : index.key().attributes()) {
      sql.append(" AND ").append(SqlTable.quoted(attribute.storedName())).append(" IS NOT NULL");
    }
    return sql.toString();
  }

  /** What was told is not told again. */
  @Override
  public @Nullable RuntimeException refusal(SQLException failure) {
    return count == 0 ? null : Failures.exception(context(), failure);
  }

  @Override
  public OperationContext context() {
    return OperationContext.of(table.name(), "verifyGsi");
  }
}
