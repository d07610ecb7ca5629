package dev.rowsmith.schema;

/**
 * What an attribute holds. Each backend maps every constant to a type of its own; the table in the
 * manual says which.
 */
public enum AttributeType {
  /** Any text without NUL and without lone surrogates. */
  TEXT(true),
  /** One of a fixed list of texts. */
  ENUM(true),
  /** A text of one UTF-16 code unit. */
  CHARACTER(true),
  /** True or false. */
  BOOLEAN(false),
  /** A whole number of 8 bits. */
  INT8(true),
  /** A whole number of 16 bits. */
  INT16(true),
  /** A whole number of 32 bits. */
  INT32(true),
  /** A whole number of 64 bits. */
  INT64(true),
  /** A whole number of at most 38 significant digits. */
  BIG_INTEGER(true),
  /** A decimal number of at most 38 significant digits. */
  DECIMAL(true),
  /** A finite floating-point number of 32 bits. */
  FLOAT32(false),
  /** A finite floating-point number of 64 bits. */
  FLOAT64(false),
  /** Bytes, ordered as unsigned. */
  BINARY(true),
  /** Bytes as {@link #BINARY}, in Java a buffer. */
  BUFFER(true),
  /** A UUID, ordered as its text. */
  UUID(true),
  /** A point in time, in microseconds, of the years 0000 to 9999. */
  INSTANT(true),
  /** A date of the years 0000 to 9999. */
  DATE(true),
  /** A date and a time of day without a zone, in microseconds, of the years 0000 to 9999. */
  DATE_TIME(true),
  /** A time of day without a zone, in microseconds. */
  TIME(true),
  /** A length of time, in microseconds of 64 bits. */
  DURATION(true),
  /** A point in time, in seconds, of the years 0000 to 9999, stored as a number. */
  EXPIRY(true),
  /** Distinct texts, numbers, buffers or constants, of which an empty set is stored as absent. */
  SET(false),
  /** Values of one element type, in their order. */
  LIST(false),
  /** Values of one element type by texts. */
  MAP(false),
  /** A record within the record. */
  RECORD(false),
  /** One of the records of a sealed interface, which it is stored with the name of. */
  VARIANT(false),
  /** A free document: a map of texts, booleans, numbers, lists and maps. */
  DOCUMENT(false);

  private final boolean keyable;

  AttributeType(boolean keyable) {
    this.keyable = keyable;
  }

  /** Whether a key of a table or of an index may be of this type. */
  public boolean keyable() {
    return keyable;
  }

  /** Whether values are within the value, of which there may be many. */
  public boolean nested() {
    return this == LIST || this == MAP || this == RECORD || this == VARIANT || this == DOCUMENT;
  }

  /** Whether {@code ADD} of a number makes sense for this type. */
  public boolean numeric() {
    return switch (this) {
      case INT8, INT16, INT32, INT64, BIG_INTEGER, DECIMAL, FLOAT32, FLOAT64 -> true;
      case TEXT,
          ENUM,
          CHARACTER,
          BOOLEAN,
          BINARY,
          BUFFER,
          UUID,
          INSTANT,
          DATE,
          DATE_TIME,
          TIME,
          DURATION,
          EXPIRY,
          SET,
          LIST,
          MAP,
          RECORD,
          VARIANT,
          DOCUMENT ->
          false;
    };
  }
}
