package dev.rowsmith;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What became of one operation: of a request with all its repetitions. A call of a DAO may be
 * several, as a query that goes on or a batch. It holds no key and no value.
 *
 * @param system the backend, by the name that OpenTelemetry has for it: {@code aws.dynamodb} or
 *     {@code postgresql}
 * @param table the table's full name; for an operation on many tables the prefix of their names
 *     with a star, or {@code database}
 * @param operation the DAO's method, such as {@code getRecord}
 * @param index the index that was read, or null
 * @param start when the first attempt began
 * @param duration from there to the end of the last attempt, with the pauses between
 * @param attempts how often it was sent, from 1
 * @param recordsRead how many records it brought
 * @param capacityUnits what DynamoDB says that it consumed of the table and its indexes
 * @param outcome what became of it
 * @param errorType the simple name of the exception that it failed with, or null
 * @param errorCategory what kind of failure it was, where the backend failed, or null
 */
public record CompletedOperation(
    String system,
    String table,
    String operation,
    @Nullable String index,
    Instant start,
    Duration duration,
    int attempts,
    int recordsRead,
    OptionalDouble capacityUnits,
    Outcome outcome,
    @Nullable String errorType,
    BackendException.@Nullable Category errorCategory) {

  /** What became of an operation. */
  public enum Outcome {
    /** It was done. */
    DONE,
    /** Nothing was written: the record is not there, is there already, or a condition fails. */
    CONDITION_FAILED,
    /** It failed. */
    FAILED
  }
}
