package dev.rowsmith.sql;

import dev.rowsmith.codec.JsonText;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns the columns of a result's current row into attributes, in the order of their ordinals. Each
 * column is read once, by its index and with the getter of its type; primitives are not boxed.
 */
final class RowReader implements RecordReader {

  /** What the driver makes of {@code infinity} and {@code -infinity}. */
  private static final Set<Object> INFINITE =
      Set.of(
          OffsetDateTime.MAX,
          OffsetDateTime.MIN,
          LocalDateTime.MAX,
          LocalDateTime.MIN,
          LocalDate.MAX,
          LocalDate.MIN);

  private final ResultSet rows;
  private final RecordColumns columns;
  private final int[] places;
  private final boolean @Nullable [] foreign;

  private int slot = END;
  private boolean bool;
  private long whole;
  private double real;
  private @Nullable Object value;

  /**
   * @param places the number of each attribute's column in the result; 0 where it has none
   */
  RowReader(ResultSet rows, RecordColumns columns, int[] places) throws SQLException {
    this.rows = rows;
    this.columns = columns;
    this.places = places;
    this.foreign = columns.foreign(rows.getMetaData(), places);
  }

  /** Goes before the first attribute of the row that the result stands on. */
  void startRow() {
    slot = END;
  }

  /** Goes to an attribute of the row; false where it is absent. */
  boolean go(AttributeSchema attribute) {
    slot = columns.slot(attribute);
    return load();
  }

  @Override
  public int next() {
    while (++slot < columns.count()) {
      if (load()) {
        return attribute().ordinal();
      }
      AttributeSchema attribute = attribute();
      if (attribute.required() && !attribute.defaulted()) {
        throw new ValueException(attribute, "is absent, but required");
      }
    }
    return END;
  }

  private boolean load() {
    int column = places[slot];
    if (column == 0) {
      return false;
    }
    try {
      if (foreign != null && foreign[slot]) {
        return loadForeign(column);
      }
      switch (columns.type(slot)) {
        case TEXT, JSONB -> value = rows.getString(column);
        case BOOLEAN -> bool = rows.getBoolean(column);
        case SMALLINT, INTEGER, BIGINT -> whole = rows.getLong(column);
        case REAL -> real = rows.getFloat(column);
        case DOUBLE -> real = rows.getDouble(column);
        case NUMERIC -> value = rows.getBigDecimal(column);
        case BYTEA -> value = rows.getBytes(column);
        case UUID -> value = rows.getObject(column, UUID.class);
        case TIMESTAMPTZ -> value = instant(column);
        case DATE -> value = time(column, LocalDate.class);
        case TIMESTAMP -> value = time(column, LocalDateTime.class);
        case TIME -> value = rows.getObject(column, LocalTime.class);
        case TEXT_ARRAY, BIGINT_ARRAY, NUMERIC_ARRAY, BYTEA_ARRAY -> value = rows.getArray(column);
      }
      return !rows.wasNull();
    } catch (SQLException | DateTimeException e) {
      // The driver's message holds the value, so it goes no further.
      throw unreadable();
    }
  }

  /**
   * A point in time by the bytes that the server sent: the driver would make a calendar and three
   * other values on the way.
   */
  private @Nullable Instant instant(int column) throws SQLException {
    byte[] raw = rows.getBytes(column);
    if (raw == null) {
      return null;
    }
    if (StoredInstant.isBinary(raw)) {
      Instant instant = StoredInstant.of(raw);
      if (instant == null) {
        throw unreadable();
      }
      return instant;
    }
    OffsetDateTime time = time(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  /** The driver's value or, of a day that it cannot make, what the server's text says. */
  private <T> @Nullable T time(int column, Class<T> type) throws SQLException {
    try {
      T time = rows.getObject(column, type);
      if (time != null && INFINITE.contains(time)) {
        throw unreadable();
      }
      return time;
    } catch (DateTimeException e) {
      return EraText.parse(type, rows.getString(column));
    }
  }

  private boolean loadForeign(int column) throws SQLException {
    if (rows.getString(column) == null) {
      return false;
    }
    throw unreadable();
  }

  private ValueException unreadable() {
    String wanted = columns.type(slot).sqlName();
    return new ValueException(
        attribute(), "is stored as another type, or beyond what can be read, wanted " + wanted);
  }

  @Override
  public AttributeSchema attribute() {
    return columns.attribute(slot);
  }

  private Object value() {
    return Objects.requireNonNull(value);
  }

  @Override
  public String text() {
    return (String) value();
  }

  @Override
  public boolean bool() {
    return bool;
  }

  @Override
  public long int64() {
    return whole;
  }

  @Override
  public float float32() {
    return (float) real;
  }

  @Override
  public double float64() {
    return real;
  }

  @Override
  public BigDecimal decimal() {
    BigDecimal number = (BigDecimal) value();
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  @Override
  public byte[] binary() {
    return (byte[]) value();
  }

  @Override
  public UUID uuid() {
    return (UUID) value();
  }

  @Override
  public Instant instant() {
    return (Instant) value();
  }

  @Override
  public LocalDate date() {
    return (LocalDate) value();
  }

  @Override
  public RecordReader members(AttributeSchema element) {
    try {
      return new ArrayReader(element, (Object[]) ((Array) value()).getArray());
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  @Override
  public Object tree() {
    return JsonText.parse(attribute(), text());
  }

  @Override
  public LocalDateTime dateTime() {
    return (LocalDateTime) value();
  }

  @Override
  public LocalTime time() {
    LocalTime time = (LocalTime) value();
    // The server's 24:00 comes as the last nanosecond of the day, which is no stored time.
    if (time.equals(LocalTime.MAX)) {
      throw unreadable();
    }
    return time;
  }
}
