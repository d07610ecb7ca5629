package dev.rowsmith;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A write of one record as it is sent. It tells by the record that stands in its way what that
 * means.
 *
 * @param record what is stored whole, or null
 * @param update what is changed, or null
 * @param wanted the version that is to stand there, or null where any may
 * @param making makes the request
 * @param <R> the record
 */
record Write<R>(
    RecordTable<R> table,
    @Nullable R record,
    @Nullable Update update,
    @Nullable Long wanted,
    Supplier<Plan<WriteResult<R>>> making) {

  /** Whether an attempt that got no answer did the write. */
  enum Earlier {
    DONE,
    NOT_DONE,
    UNKNOWN
  }

  /**
   * The request.
   *
   * @throws dev.rowsmith.codec.ValueException when a value is refused
   */
  Plan<WriteResult<R>> plan() {
    return making.get();
  }

  /** What is stored whole; for a create or a put alone. */
  R whole() {
    return Objects.requireNonNull(record);
  }

  /** The values that it gives to its record and that no other may have. */
  List<Operand> uniqueValues() {
    if (update != null) {
      return update.uniqueValues();
    }
    List<AttributeSchema> uniques = record == null ? List.of() : table.schema().uniques();
    return uniques.isEmpty() ? List.of() : row(whole()).operands(uniques);
  }

  /** Whether another version stands there than the one that is wanted. */
  boolean isStale(WriteResult<R> result) {
    if (wanted == null || result.outcome() == Outcome.APPLIED) {
      return false;
    }
    if (result.outcome() == Outcome.ABSENT) {
      return wanted != 0;
    }
    R stands = result.record();
    return stands == null || codec().version(stands) != wanted;
  }

  /** As {@link #isStale}, of what a transaction tells that this write found. */
  @SuppressWarnings("unchecked") // it found a record of its own table
  boolean isStaleBy(WriteResult<?> result) {
    return isStale((WriteResult<R>) result);
  }

  /** Whether an attempt without an answer did what was not done now. */
  Earlier earlier(WriteResult<R> result) {
    if (!result.afterLoss()) {
      return Earlier.NOT_DONE;
    }
    R stands = result.record();
    if (record != null && isStored(stands)) {
      return Earlier.DONE;
    }
    if (wanted == null) {
      return update == null ? Earlier.NOT_DONE : Earlier.UNKNOWN;
    }
    if (stands == null) {
      return Earlier.UNKNOWN;
    }
    long version = codec().version(stands);
    if (version == wanted) {
      return Earlier.NOT_DONE;
    }
    if (version != wanted + 1) {
      return Earlier.UNKNOWN;
    }
    return update == null ? Earlier.NOT_DONE : earlier(update, row(stands));
  }

  /** Of a record that was written once since the wanted version: by this update, or by another. */
  private Earlier earlier(Update ours, ValueRow stands) {
    AttributeSchema updatedAt = table.schema().updatedAt();
    boolean told = true;
    for (Change change : ours.changes()) {
      AttributeSchema attribute = change.attribute();
      if (attribute == updatedAt) {
        return shows(change, stands) ? Earlier.DONE : Earlier.NOT_DONE;
      }
      boolean shown =
          attribute.place() == null
              && (change.kind() == Change.Kind.SET || change.kind() == Change.Kind.REMOVE);
      if (shown && !shows(change, stands)) {
        return Earlier.NOT_DONE;
      }
      told &= shown || attribute == table.schema().version();
    }
    return told ? Earlier.DONE : Earlier.UNKNOWN;
  }

  private static boolean shows(Change change, ValueRow stands) {
    Object value = stands.operand(change.attribute()).value();
    return change.kind() == Change.Kind.REMOVE
        ? value == null
        : Objects.deepEquals(value, ValueRow.normal(change.operand()).value());
  }

  /** Whether the record that stands is the one that was to be stored. */
  boolean isStored(@Nullable R stands) {
    return stands != null && row(whole()).sameAs(row(stands));
  }

  /** What was to be stored, as it reads then. */
  R normal() {
    return row(whole()).read(codec());
  }

  private ValueRow row(R some) {
    List<AttributeSchema> attributes = table.schema().attributes();
    return ValueRow.of(attributes, codec(), some);
  }

  private RecordCodec<R> codec() {
    return table.codec();
  }
}
