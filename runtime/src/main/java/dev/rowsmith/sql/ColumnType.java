package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.sql.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The type of a column: what an attribute's type becomes, as DDL, catalog and JDBC name it. */
enum ColumnType {
  TEXT("text", Types.VARCHAR),
  BOOLEAN("boolean", Types.BOOLEAN),
  SMALLINT("smallint", Types.SMALLINT),
  INTEGER("integer", Types.INTEGER),
  BIGINT("bigint", Types.BIGINT),
  REAL("real", Types.REAL),
  DOUBLE("double precision", Types.DOUBLE),
  NUMERIC("numeric", Types.NUMERIC),
  BYTEA("bytea", Types.BINARY),
  UUID("uuid", Types.OTHER),
  TIMESTAMPTZ("timestamp with time zone", Types.TIMESTAMP_WITH_TIMEZONE),
  DATE("date", Types.DATE),
  TIMESTAMP("timestamp without time zone", Types.TIMESTAMP),
  TIME("time without time zone", Types.TIME),
  TEXT_ARRAY("text[]", Types.ARRAY),
  BIGINT_ARRAY("bigint[]", Types.ARRAY),
  NUMERIC_ARRAY("numeric[]", Types.ARRAY),
  BYTEA_ARRAY("bytea[]", Types.ARRAY),
  JSONB("jsonb", Types.OTHER);

  private final String sqlName;
  private final int jdbcType;

  ColumnType(String sqlName, int jdbcType) {
    this.sqlName = sqlName;
    this.jdbcType = jdbcType;
  }

  static ColumnType of(AttributeSchema attribute) {
    return attribute.type() == AttributeType.SET
        ? arrayOf(Objects.requireNonNull(attribute.element(), "a set is not without").type())
        : of(attribute.type());
  }

  private static ColumnType arrayOf(AttributeType element) {
    return switch (of(element)) {
      case TEXT -> TEXT_ARRAY;
      case SMALLINT, INTEGER, BIGINT -> BIGINT_ARRAY;
      case NUMERIC -> NUMERIC_ARRAY;
      case BYTEA -> BYTEA_ARRAY;
      case BOOLEAN,
          REAL,
          DOUBLE,
          UUID,
          TIMESTAMPTZ,
          DATE,
          TIMESTAMP,
          TIME,
          TEXT_ARRAY,
          BIGINT_ARRAY,
          NUMERIC_ARRAY,
          BYTEA_ARRAY,
          JSONB ->
          throw new IllegalArgumentException("There are no sets of " + element + ".");
    };
  }

  private static ColumnType of(AttributeType type) {
    return switch (type) {
      case TEXT, ENUM, CHARACTER -> TEXT;
      case BOOLEAN -> BOOLEAN;
      case INT8, INT16 -> SMALLINT;
      case INT32 -> INTEGER;
      case INT64, DURATION, EXPIRY -> BIGINT;
      case BIG_INTEGER, DECIMAL -> NUMERIC;
      case FLOAT32 -> REAL;
      case FLOAT64 -> DOUBLE;
      case BINARY, BUFFER -> BYTEA;
      case UUID -> UUID;
      case INSTANT -> TIMESTAMPTZ;
      case DATE -> DATE;
      case DATE_TIME -> TIMESTAMP;
      case TIME -> TIME;
      case LIST, MAP, RECORD, VARIANT, DOCUMENT -> JSONB;
      case SET -> throw new IllegalArgumentException("A set is not without an element.");
    };
  }

  /** The name that DDL takes and that the catalog's {@code format_type} gives. */
  String sqlName() {
    return sqlName;
  }

  /** Whether every value takes a few bytes alone. */
  boolean narrow() {
    return switch (this) {
      case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, NUMERIC, UUID -> true;
      case TIMESTAMPTZ, DATE, TIMESTAMP, TIME -> true;
      case TEXT, BYTEA, JSONB, TEXT_ARRAY, BIGINT_ARRAY, NUMERIC_ARRAY, BYTEA_ARRAY -> false;
    };
  }

  /** Whether values of the column have a collation. */
  boolean collated() {
    return this == TEXT || this == TEXT_ARRAY;
  }

  /** The name of what an array holds. */
  String elementName() {
    return sqlName.replace("[]", "");
  }

  /** The number by which the server knows what an array holds. */
  int elementOid() {
    return switch (this) {
      case TEXT_ARRAY -> 25;
      case BIGINT_ARRAY -> 20;
      case NUMERIC_ARRAY -> 1700;
      case BYTEA_ARRAY -> 17;
      case TEXT,
          BOOLEAN,
          SMALLINT,
          INTEGER,
          BIGINT,
          REAL,
          DOUBLE,
          NUMERIC,
          BYTEA,
          UUID,
          TIMESTAMPTZ,
          DATE,
          TIMESTAMP,
          TIME,
          JSONB ->
          throw new IllegalStateException(this + " is no array.");
    };
  }

  /** The type that a null of this column is bound with, always the same one. */
  int jdbcType() {
    return jdbcType;
  }

  /**
   * Whether a column of a result can be read as this type.
   *
   * @param found the column's type as the driver tells it
   */
  boolean reads(int found) {
    return switch (this) {
      case TEXT -> found == Types.VARCHAR || found == Types.CHAR;
      case BOOLEAN -> found == Types.BIT || found == Types.BOOLEAN;
      case SMALLINT, INTEGER, BIGINT ->
          found == Types.SMALLINT || found == Types.INTEGER || found == Types.BIGINT;
      case NUMERIC -> found == jdbcType || BIGINT.reads(found);
      case REAL, DOUBLE, BYTEA, DATE, TIMESTAMP, TIME -> found == jdbcType;
      case TEXT_ARRAY, BIGINT_ARRAY, NUMERIC_ARRAY, BYTEA_ARRAY -> found == jdbcType;
      case UUID, JSONB -> found == Types.OTHER;
      case TIMESTAMPTZ -> found == Types.TIMESTAMP || found == Types.TIMESTAMP_WITH_TIMEZONE;
    };
  }

  /** Whether {@link #reads} does not suffice: the driver tells these by their name alone. */
  boolean namedToRead() {
    return nameToRead() != null;
  }

  /** Whether a column with this name of a type can be read, where names matter. */
  boolean readsByName(String found) {
    return found.equals(nameToRead());
  }

  private @Nullable String nameToRead() {
    return switch (this) {
      case UUID -> "uuid";
      case JSONB -> "jsonb";
      case TIMESTAMPTZ -> "timestamptz";
      case TIMESTAMP -> "timestamp";
      case TIME -> "time";
      case TEXT_ARRAY -> "_text";
      case BIGINT_ARRAY -> "_int8";
      case NUMERIC_ARRAY -> "_numeric";
      case BYTEA_ARRAY -> "_bytea";
      case TEXT, BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, NUMERIC, BYTEA, DATE -> null;
    };
  }
}
