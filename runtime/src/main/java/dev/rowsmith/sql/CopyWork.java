package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.OutcomeUnknownException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Loads new records by one COPY, which is done whole or not at all. Only a part of the bytes is in
 * memory at once.
 *
 * @param <R> the record
 */
final class CopyWork<R> implements Work<Long> {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final int FULL_BYTES = 1 << 16;

  private final RecordRows<R> records;
  private final SqlTable table;
  private final Iterable<? extends R> source;
  private final LongConsumer progress;
  private boolean begun;
  private boolean ending;

  /**
   * @param progress is told how many records were sent so far
   */
  CopyWork(
      RecordRows<R> records, SqlTable table, Iterable<? extends R> source, LongConsumer progress) {
    this.records = records;
    this.table = table;
    this.source = source;
    this.progress = progress;
  }

  @Override
  public Long on(Connection connection) throws SQLException {
    TableSchema schema = table.schema();
    String sql =
        "COPY "
            + (table.sql() + " (" + SqlTable.bareColumns(schema.attributes()))
            + ") FROM STDIN (FORMAT binary)";
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    begun = true;
    try {
      long count = write(copy, new CopyWriter(schema.keyLimits(), schema.attributes().size()));
      ending = true;
      copy.endCopy();
      return count;
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private long write(CopyIn copy, CopyWriter writer) throws SQLException {
    long count = 0;
    for (R record : source) {
      writer.startRow();
      records.codec().write(record, writer);
      count++;
      if (writer.buffer().size() >= FULL_BYTES) {
        flush(copy, writer.buffer());
        progress.accept(count);
      }
    }
    writer.finish();
    flush(copy, writer.buffer());
    progress.accept(count);
    return count;
  }

  private static void flush(CopyIn copy, CopyBuffer buffer) throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.size());
    buffer.clear();
  }

  @Override
  public Repeating repeating() {
    return Repeating.MORE;
  }

  @Override
  public OperationContext context() {
    return OperationContext.of(records.table(), "loadRecords");
  }

  /** Records that were taken from their source do not come from it again. */
  @Override
  public @Nullable RuntimeException refusal(SQLException failure) {
    RuntimeException duplicate = records.duplicate(context(), failure);
    if (duplicate != null) {
      return duplicate;
    }
    if (UNIQUE_VIOLATION.equals(failure.getSQLState()) && Failures.isOfKey(failure)) {
      return new RecordAlreadyExistsException(context());
    }
    if (!begun) {
      return null;
    }
    return ending && Failures.fault(context(), failure, true).perhapsDone()
        ? new OutcomeUnknownException(context(), failure)
        : Failures.exception(context(), failure);
  }
}
