package dev.rowsmith.schema;

/**
 * How many bytes the attributes of a record may take because they are keys of the table or of an
 * index. They are DynamoDB's limits, held on every backend, so that a record can move.
 */
public final class KeyLimits {

  /** What DynamoDB takes for a partition key, of a table or of an index, in bytes. */
  public static final int PARTITION_KEY_BYTES = 2048;

  /** What DynamoDB takes for a sort key, of a table or of an index, in bytes. */
  public static final int SORT_KEY_BYTES = 1024;

  /** No attribute is a key: for values outside a table. */
  public static final KeyLimits NONE = new KeyLimits(new int[0]);

  private final int[] bytesByOrdinal;

  KeyLimits(int[] bytesByOrdinal) {
    this.bytesByOrdinal = bytesByOrdinal;
  }

  /** The most bytes that the attribute may take, or 0 where it is no key. */
  public int bytes(AttributeSchema attribute) {
    return attribute.ordinal() < bytesByOrdinal.length ? bytesByOrdinal[attribute.ordinal()] : 0;
  }
}
