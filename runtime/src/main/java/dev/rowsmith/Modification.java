package dev.rowsmith;

import dev.rowsmith.Write.Earlier;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record, lets the caller change it and stores what he returns, once more where another
 * write came in between.
 *
 * @param <R> the record
 */
final class Modification<R> extends Call<@Nullable R, R> {

  private static final String OPERATION = "modifyRecord";

  private final RecordTable<R> table;
  private final Writes<R> writes;
  private final Key key;
  private final UnaryOperator<R> change;
  private final Repetition repetition;

  /**
   * @param retries how long it is tried, and after which pauses; the attempts are not counted
   */
  Modification(RecordTable<R> table, Key key, UnaryOperator<R> change, RetryPolicy retries) {
    super(table, OPERATION);
    this.table = table;
    this.writes = new Writes<>(table);
    this.key = key;
    this.change = change;
    this.repetition =
        new Repetition(retries.attempts(Integer.MAX_VALUE), Repeating.READ, System.nanoTime());
  }

  @Override
  Key key() {
    return key;
  }

  @Override
  protected Plan<@Nullable R> first() {
    return table.backend().get(OPERATION, table.stored(key), Consistency.CONSISTENT);
  }

  @Override
  protected Plan<R> next(@Nullable R read) {
    if (read == null) {
      throw RecordNotFoundException.of(context());
    }
    R changed = change.apply(read);
    if (changed == null) {
      throw new IllegalArgumentException(
          context() + ": the function returned null. Call deleteRecord to delete the record.");
    }
    try {
      checkKey(changed);
      return row(changed).sameAs(row(read)) ? Plan.of(read) : new Storing(read, changed);
    } catch (ValueException e) {
      return failed(e);
    }
  }

  /** Keys are compared as they are stored: 1.0 and 1 are one key. */
  private void checkKey(R changed) {
    Key stored = table.stored(table.codec().key(changed));
    if (!stored.identity().equals(table.stored(key).identity())) {
      throw new IllegalArgumentException(
          context() + ": the function returned a record of another key. A key stays as it is.");
    }
  }

  private ValueRow row(R record) {
    List<AttributeSchema> attributes = table.schema().attributes();
    return ValueRow.of(attributes, table.codec(), record);
  }

  /** The write of what the caller made of the record. */
  private final class Storing extends Call<WriteResult<R>, R> {

    private final R read;
    private final R changed;
    private @Nullable Write<R> sent;

    Storing(R read, R changed) {
      super(table, OPERATION);
      this.read = read;
      this.changed = changed;
    }

    @Override
    Key key() {
      return key;
    }

    @Override
    protected Plan<WriteResult<R>> first() {
      sent = writes.modified(read, changed);
      return sent.plan();
    }

    @Override
    protected Plan<R> next(WriteResult<R> result) {
      Write<R> write = Objects.requireNonNull(sent);
      return switch (result.outcome()) {
        case APPLIED -> Plan.of(result.record() == null ? write.whole() : result.record());
        case ABSENT, REFUSED ->
            switch (earlier(write, result)) {
              case DONE -> Plan.of(write.normal());
              case NOT_DONE -> again(result);
              case UNKNOWN -> throw new OutcomeUnknownException(context(), null);
            };
      };
    }

    /**
     * Two callers may make the same of the same record: that it stands there tells whose it is only
     * by its time.
     */
    private Earlier earlier(Write<R> write, WriteResult<R> result) {
      Earlier earlier = write.earlier(result);
      boolean told =
          earlier == Earlier.DONE
              ? table.schema().updatedAt() != null
              : table.schema().version() != null || !result.afterLoss();
      return told ? earlier : Earlier.UNKNOWN;
    }

    private Plan<R> again(WriteResult<R> result) {
      StaleRecordException stale = new StaleRecordException(context(), result.record());
      return repetition
          .pausing(new Fault(stale, true, false))
          .thenPlan(paused -> Modification.this);
    }
  }
}
