package dev.rowsmith;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a record, as a stream tells it.
 *
 * @param kind what was done
 * @param key the record's key, as the calls for many records take it
 * @param oldRecord the record as it was, where there was one and the stream's view tells it
 * @param newRecord the record as it is since, where there is one and the stream's view tells it
 * @param sequenceNumber a whole number; of two changes of the same key the later one has the
 *     greater
 * @param time about when it was done, as the backend tells it
 * @param expired whether DynamoDB deleted the record because its time was up
 * @param <K> the key
 * @param <R> the record
 */
public record ChangeEvent<K, R>(
    Kind kind,
    K key,
    Optional<R> oldRecord,
    Optional<R> newRecord,
    String sequenceNumber,
    Instant time,
    boolean expired) {

  /** What was done to a record. */
  public enum Kind {
    /** There was none, and now there is one. */
    INSERT,
    /** It is another one now. */
    MODIFY,
    /** It is gone. */
    REMOVE
  }
}
