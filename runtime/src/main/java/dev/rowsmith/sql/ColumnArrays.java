package dev.rowsmith.sql;

import dev.rowsmith.codec.JsonText;
import dev.rowsmith.codec.NestedContent;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns the attributes of many records, or of many keys, into one array per column: the parameters
 * of an {@code unnest} (semantics.md 2.2). Values that the driver has no binary arrays of go as
 * text, also sets, since arrays of arrays would be flattened.
 */
final class ColumnArrays extends RecordWriter {

  private final List<AttributeSchema> attributes;
  private final Connection connection;
  private final @Nullable Object[][] columns;
  private final int[] placesByOrdinal;
  private int row = -1;

  /** Values were checked when the request was made. */
  ColumnArrays(List<AttributeSchema> attributes, int rows, Connection connection) {
    super(KeyLimits.NONE);
    this.attributes = attributes;
    this.connection = connection;
    this.columns = new Object[attributes.size()][];
    int most = attributes.stream().mapToInt(AttributeSchema::ordinal).max().orElse(0);
    this.placesByOrdinal = new int[most + 1];
    for (int place = 0; place < columns.length; place++) {
      columns[place] = column(ColumnType.of(attributes.get(place)), rows);
      placesByOrdinal[attributes.get(place).ordinal()] = place;
    }
  }

  /** The driver knows what to send by the class of the whole array. */
  private static @Nullable Object[] column(ColumnType type, int rows) {
    return switch (type) {
      case BOOLEAN -> new Boolean[rows];
      case SMALLINT -> new Short[rows];
      case INTEGER -> new Integer[rows];
      case BIGINT -> new Long[rows];
      case REAL -> new Float[rows];
      case DOUBLE -> new Double[rows];
      case BYTEA -> new byte[rows][];
      case TEXT,
          NUMERIC,
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
          new String[rows];
    };
  }

  /**
   * The rows that arrays of some attributes make: {@code unnest(CAST(? AS bigint[]), …) AS u("id",
   * …)}.
   *
   * @param alias the name of the rows
   */
  static String rows(List<AttributeSchema> attributes, String alias) {
    return unnest(attributes) + " AS " + alias + "(" + SqlTable.bareColumns(attributes) + ")";
  }

  /**
   * The same rows, each with its place among them, from 1.
   *
   * @param place the column of the places, quoted
   */
  static String places(List<AttributeSchema> attributes, String alias, String place) {
    String columns = SqlTable.bareColumns(attributes) + ", " + place;
    return unnest(attributes) + " WITH ORDINALITY AS " + alias + "(" + columns + ")";
  }

  private static String unnest(List<AttributeSchema> attributes) {
    StringBuilder sql = new StringBuilder("unnest(");
    String joint = "";
    for (AttributeSchema attribute : attributes) {
      sql.append(joint).append(parameter(attribute));
      joint = ", ";
    }
    return sql.append(')').toString();
  }

  /** The array of an attribute's values. */
  static String parameter(AttributeSchema attribute) {
    return "CAST(? AS " + element(attribute) + "[])";
  }

  /** A column of {@link #rows} as the attribute's own type. */
  static String value(AttributeSchema attribute, String alias) {
    ColumnType type = ColumnType.of(attribute);
    String column = alias + '.' + SqlTable.quoted(attribute.storedName());
    return travelsAsText(type) ? "CAST(" + column + " AS " + type.sqlName() + ")" : column;
  }

  private static String element(AttributeSchema attribute) {
    ColumnType type = ColumnType.of(attribute);
    return travelsAsText(type) ? "text" : type.sqlName();
  }

  /** An array of arrays would be flattened. */
  private static boolean travelsAsText(ColumnType type) {
    return type.sqlName().endsWith("[]");
  }

  /** Begins the next record or key. */
  void startRow() {
    row++;
  }

  /**
   * Binds the arrays as parameters.
   *
   * @param before how many parameters are before them
   */
  void bind(PreparedStatement statement, int before) throws SQLException {
    for (int place = 0; place < columns.length; place++) {
      String element = element(attributes.get(place));
      statement.setArray(before + place + 1, connection.createArrayOf(element, columns[place]));
    }
  }

  private void put(AttributeSchema attribute, @Nullable Object value) {
    columns[placesByOrdinal[attribute.ordinal()]][row] = value;
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    put(attribute, null);
  }

  @Override
  protected void putText(AttributeSchema attribute, String value) {
    put(attribute, value);
  }

  @Override
  protected void putBoolean(AttributeSchema attribute, boolean value) {
    put(attribute, value);
  }

  @Override
  protected void putInteger(AttributeSchema attribute, long value) {
    AttributeType type = attribute.type();
    if (type == AttributeType.INT32) {
      put(attribute, (int) value);
    } else if (type == AttributeType.INT8 || type == AttributeType.INT16) {
      put(attribute, (short) value);
    } else {
      put(attribute, value);
    }
  }

  @Override
  protected void putFloat(AttributeSchema attribute, float value) {
    put(attribute, value);
  }

  @Override
  protected void putDouble(AttributeSchema attribute, double value) {
    put(attribute, value);
  }

  @Override
  protected void putDecimal(AttributeSchema attribute, BigDecimal value) {
    put(attribute, value.toString());
  }

  @Override
  protected void putBinary(AttributeSchema attribute, byte[] value) {
    put(attribute, value);
  }

  @Override
  protected void putUuid(AttributeSchema attribute, UUID value) {
    put(attribute, value.toString());
  }

  @Override
  protected void putInstant(AttributeSchema attribute, Instant value) {
    put(attribute, EraText.of(value));
  }

  @Override
  protected void putDate(AttributeSchema attribute, LocalDate value) {
    put(attribute, EraText.of(value));
  }

  @Override
  protected void putDateTime(AttributeSchema attribute, LocalDateTime value) {
    put(attribute, EraText.of(value));
  }

  @Override
  protected void putTime(AttributeSchema attribute, LocalTime value) {
    put(attribute, value.toString());
  }

  @Override
  protected void putSet(AttributeSchema attribute, List<Operand> members) {
    try {
      Array array = SetArrays.of(connection, ColumnType.of(attribute), members);
      put(attribute, array.toString());
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putList(AttributeSchema attribute, NestedContent content) {
    put(attribute, JsonText.ofList(content));
  }

  @Override
  protected void putMap(AttributeSchema attribute, NestedContent content) {
    put(attribute, JsonText.ofMap(content));
  }
}
