package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import dev.rowsmith.schema.AttributeSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Stores many records whole, each where the version before its own stands, and tells which.
 *
 * @param <R> the record
 */
final class VersionedPut<R> implements Work<List<WriteResult<R>>> {

  private final RecordRows<R> records;
  private final String sql;
  private final List<AttributeSchema> attributes;
  private final List<R> some;

  /**
   * @param sql brings the places, from 1, of those that it stored
   * @param some whose values are checked
   */
  VersionedPut(RecordRows<R> records, String sql, List<AttributeSchema> attributes, List<R> some) {
    this.records = records;
    this.sql = sql;
    this.attributes = attributes;
    this.some = some;
  }

  @Override
  public List<WriteResult<R>> on(Connection connection) throws SQLException {
    ColumnArrays arrays = new ColumnArrays(attributes, some.size(), connection);
    for (R record : some) {
      arrays.startRow();
      records.codec().write(record, arrays);
    }
    List<WriteResult<R>> results =
        new ArrayList<>(Collections.nCopies(some.size(), new WriteResult<>(Outcome.REFUSED, null)));
    try (PreparedStatement prepared = connection.prepareStatement(sql)) {
      arrays.bind(prepared, 0);
      try (ResultSet places = prepared.executeQuery()) {
        while (places.next()) {
          results.set(places.getInt(1) - 1, new WriteResult<>(Outcome.APPLIED, null));
        }
      }
    }
    return results;
  }

  @Override
  public List<WriteResult<R>> afterLoss(List<WriteResult<R>> results) {
    return results.stream().map(WriteResult::repeated).toList();
  }

  @Override
  public Repeating repeating() {
    return Repeating.SAME;
  }

  @Override
  public OperationContext context() {
    return OperationContext.of(records.table(), "putRecords");
  }
}
