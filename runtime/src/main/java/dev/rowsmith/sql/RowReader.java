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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns the columns of a result's current row into attributes, in the order of their ordinals. Each
 * is read when it is asked for, by its index and with the getter of its type. Only of one that may
 * be absent is it asked before whether it is there.
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

  /**
   * @param places the number of each attribute's column in the result; 0 where it has none
   */
  RowReader(ResultSet rows, RecordColumns columns, int[] places) throws SQLException {
    // The driver's own: what a pool puts around it would stand between for each value.
    this.rows = rows.unwrap(ResultSet.class);
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
    return isPresent();
  }

  @Override
  public int next() {
    while (++slot < places.length) {
      if ((foreign == null && columns.wanted(slot)) || isPresent()) {
        return columns.ordinal(slot);
      }
      if (columns.wanted(slot)) {
        throw absent();
      }
    }
    return END;
  }

  private boolean isPresent() {
    int column = places[slot];
    try {
      // The driver makes nothing of the bytes that it has.
      if (column == 0 || rows.getBytes(column) == null) {
        return false;
      }
    } catch (SQLException e) {
      throw unreadable();
    }
    if (foreign != null && foreign[slot]) {
      throw unreadable();
    }
    return true;
  }

  private <T> T present(@Nullable T value) {
    if (value == null) {
      throw absent();
    }
    return value;
  }

  private ValueException absent() {
    return new ValueException(attribute(), "is absent, but required");
  }

  /** The driver's message holds the value, so it goes no further. */
  private ValueException unreadable() {
    String wanted = columns.type(slot).sqlName();
    return new ValueException(
        attribute(), "is stored as another type, or beyond what can be read, wanted " + wanted);
  }

  @Override
  public AttributeSchema attribute() {
    return columns.attribute(slot);
  }

  @Override
  public String text() {
    try {
      return present(rows.getString(places[slot]));
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  @Override
  public boolean bool() {
    try {
      boolean value = rows.getBoolean(places[slot]);
      if (!value && rows.wasNull()) {
        throw absent();
      }
      return value;
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  @Override
  public long int64() {
    try {
      long value = rows.getLong(places[slot]);
      if (value == 0 && rows.wasNull()) {
        throw absent();
      }
      return value;
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  @Override
  public float float32() {
    try {
      float value = rows.getFloat(places[slot]);
      if (value == 0 && rows.wasNull()) {
        throw absent();
      }
      return value;
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  @Override
  public double float64() {
    try {
      double value = rows.getDouble(places[slot]);
      if (value == 0 && rows.wasNull()) {
        throw absent();
      }
      return value;
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  @Override
  public BigDecimal decimal() {
    try {
      BigDecimal number = present(rows.getBigDecimal(places[slot]));
      return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  @Override
  public byte[] binary() {
    try {
      return present(rows.getBytes(places[slot]));
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  @Override
  public UUID uuid() {
    return object(UUID.class);
  }

  /**
   * A point in time by the bytes that the server sent: the driver would make a calendar and three
   * other values on the way.
   */
  @Override
  public Instant instant() {
    byte[] raw = binary();
    Instant instant =
        StoredInstant.isBinary(raw) ? StoredInstant.of(raw) : day(OffsetDateTime.class).toInstant();
    if (instant == null) {
      throw unreadable();
    }
    return instant;
  }

  @Override
  public LocalDate date() {
    return day(LocalDate.class);
  }

  @Override
  public LocalDateTime dateTime() {
    return day(LocalDateTime.class);
  }

  @Override
  public LocalTime time() {
    LocalTime time = object(LocalTime.class);
    // The server's 24:00 comes as the last nanosecond of the day, which is no stored time.
    if (time.equals(LocalTime.MAX)) {
      throw unreadable();
    }
    return time;
  }

  @Override
  public RecordReader members(AttributeSchema element) {
    try {
      Array array = present(rows.getArray(places[slot]));
      return new ArrayReader(element, (Object[]) array.getArray());
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  @Override
  public Object tree() {
    return JsonText.parse(attribute(), text());
  }

  /** The driver's value or, of a day that it cannot make, what the server's text says. */
  private <T> T day(Class<T> type) {
    try {
      T day = present(rows.getObject(places[slot], type));
      if (INFINITE.contains(day)) {
        throw unreadable();
      }
      return day;
    } catch (DateTimeException e) {
      return dayOfText(type);
    } catch (SQLException e) {
      throw unreadable();
    }
  }

  private <T> T dayOfText(Class<T> type) {
    try {
      return EraText.parse(type, text());
    } catch (DateTimeException e) {
      throw unreadable();
    }
  }

  private <T> T object(Class<T> type) {
    try {
      return present(rows.getObject(places[slot], type));
    } catch (SQLException | DateTimeException e) {
      throw unreadable();
    }
  }
}
