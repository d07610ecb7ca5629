package dev.rowsmith.schema;

import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be a key of an index, though the index is by its attribute. Other programs
 * wrote it, or it was written before there was the index. DynamoDB leaves its record out of the
 * index without a word; PostgreSQL keeps it there, or refuses to make the index.
 *
 * @param key the key of the record, as errors tell it; null where it is none that the record's
 *     class could have
 * @param attribute the stored name of the attribute
 * @param reason why the value cannot be a key
 */
public record IndexViolation(@Nullable String key, String attribute, Reason reason) {

  /** Why a value cannot be a key of an index. */
  public enum Reason {
    /** It is of another type than the index has. */
    WRONG_TYPE,
    /** It is longer than 2048 bytes for a partition key, or 1024 for a sort key. */
    TOO_LONG,
    /** It is an empty text or has no bytes. */
    EMPTY;

    /**
     * Why a text or bytes of this length cannot be a key, or null where they can.
     *
     * @param most how long a key may be
     */
    public static @Nullable Reason of(int bytes, int most) {
      if (bytes > most) {
        return TOO_LONG;
      }
      return bytes == 0 ? EMPTY : null;
    }
  }
}
