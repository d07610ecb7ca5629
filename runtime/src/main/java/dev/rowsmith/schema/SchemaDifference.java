package dev.rowsmith.schema;

/**
 * One place where a live table is not what its record asks for.
 *
 * @param kind what sort of thing differs
 * @param blocking whether the DAO cannot use the table as it should; {@code createTable()} refuses
 *     such a table. Otherwise it is only not as the record asks for
 * @param place what differs, such as {@code attribute person_id} or {@code index by-owner}
 * @param wanted what the record asks for, or {@code nothing}
 * @param found what the live table has, or {@code nothing}
 */
public record SchemaDifference(
    Kind kind, boolean blocking, String place, String wanted, String found) {

  /** What {@link #wanted} and {@link #found} say of a thing that is not there. */
  public static final String NOTHING = "nothing";

  /** What sort of thing differs. */
  public enum Kind {
    /** Something else than a table has the name: a view, for example. */
    TABLE,
    /** The primary key. */
    KEY,
    /** An attribute that is asked for is missing. */
    ATTRIBUTE_MISSING,
    /** An attribute is of another type. */
    ATTRIBUTE_TYPE,
    /** Whether an attribute may be absent. */
    NOT_NULL,
    /** The order of an attribute's texts. */
    COLLATION,
    /** What values an attribute may have. */
    CHECK,
    /** A column that the record does not know. */
    COLUMN_UNEXPECTED,
    /** An index that is asked for is missing. */
    INDEX_MISSING,
    /** What an index is read by, or which records are in it. */
    INDEX_KEY,
    /** What an index holds of each record. */
    INDEX_PROJECTION,
    /** An index cannot be used: it is being made or dropped, or its making was broken off. */
    INDEX_INVALID,
    /** An index that the record does not know. */
    INDEX_UNEXPECTED,
    /** How PostgreSQL keeps a table or an index. */
    STORAGE,
    /** How a DynamoDB table is billed. */
    BILLING,
    /** The provisioned capacity of a DynamoDB table or of an index. */
    THROUGHPUT,
    /** What is told of changes. */
    STREAM,
    /** What the backend knows of the records' expiry. */
    TTL,
    /** What keeps a value from being had by two records. */
    UNIQUE,
    /** Whether a DynamoDB table can be dropped. */
    DELETION_PROTECTION,
    /** Whether a DynamoDB table can be restored to a point in time. */
    POINT_IN_TIME_RECOVERY,
    /** Whose key encrypts a DynamoDB table. */
    ENCRYPTION,
    /** What is charged for a DynamoDB table. */
    TABLE_CLASS,
    /** A tag of a DynamoDB table. */
    TAGS
  }

  @Override
  public String toString() {
    return place + ": wanted " + wanted + ", found " + found;
  }
}
