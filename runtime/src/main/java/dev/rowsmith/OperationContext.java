package dev.rowsmith;

import org.jspecify.annotations.Nullable;

/**
 * What was being done when something went wrong.
 *
 * @param table the table's full name
 * @param operation the DAO's method, such as {@code getRecord}
 * @param index the index that was read, or null
 * @param key the record's key, such as {@code person_id = 7}; null for an operation on many records
 *     or on the table itself
 */
public record OperationContext(
    String table, String operation, @Nullable String index, @Nullable String key) {

  /** Of an operation on the table itself or on one of its records. */
  public OperationContext(String table, String operation, @Nullable String key) {
    this(table, operation, null, key);
  }

  /** Of an operation on the table or on many of its records. */
  public static OperationContext of(String table, String operation) {
    return new OperationContext(table, operation, null);
  }

  /** The same where an index is read, or the table itself for null. */
  public OperationContext onIndex(@Nullable String name) {
    return new OperationContext(table, operation, name, key);
  }

  /** {@code getRecord on dev_phonebook (person_id = 7)}. */
  @Override
  public String toString() {
    return operation
        + (" on " + table)
        + (index == null ? "" : ", index " + index)
        + (key == null ? "" : " (" + key + ")");
  }
}
