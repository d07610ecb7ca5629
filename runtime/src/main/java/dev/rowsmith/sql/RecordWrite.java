package dev.rowsmith.sql;

import dev.rowsmith.codec.Key;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A write of a whole record, whose attributes are the first parameters.
 *
 * @param <R> the record
 */
final class RecordWrite<R> extends WriteRequest<R> {

  private final R record;
  private final boolean changed;

  /**
   * @throws dev.rowsmith.codec.ValueException when a value of the record is refused
   */
  RecordWrite(
      RecordRows<R> records, String operation, BoundSql statement, Outcome otherwise, R record) {
    super(records, operation, statement, otherwise);
    this.record = record;
    this.changed = records.checked(writer -> records.codec().write(record, writer)).changed();
  }

  @Override
  void bind(BoundSql sql, ParameterWriter writer) throws SQLException {
    records().codec().write(record, writer);
    super.bind(sql, writer);
  }

  @Override
  @Nullable R applied(@Nullable RowReader row) {
    return changed ? records().normal(record) : null;
  }

  @Override
  public boolean keepsUnique() {
    return records().keepsUnique();
  }

  @Override
  public @Nullable RuntimeException refusal(SQLException failure) {
    return records().duplicate(context(), failure);
  }

  @Override
  Key key() {
    return records().codec().key(record);
  }
}
