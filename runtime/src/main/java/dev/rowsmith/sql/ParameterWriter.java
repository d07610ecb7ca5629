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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Turns the values it is given, one after the other, into the parameters of a statement. An
 * attribute is always bound with the same type, also as null: a statement bound with another type
 * would be prepared anew (semantics.md 2.1).
 */
final class ParameterWriter extends RecordWriter {

  private final PreparedStatement statement;
  private int parameter;

  /** Values were checked when the request was made; key limits need no second look. */
  ParameterWriter(PreparedStatement statement) {
    super(KeyLimits.NONE);
    this.statement = statement;
  }

  /** Binds a number that is no attribute's value. */
  void number(long value) throws SQLException {
    statement.setLong(++parameter, value);
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    ColumnType type = ColumnType.of(attribute);
    try {
      if (type == ColumnType.UUID || type.jdbcType() == Types.ARRAY) {
        // JDBC has no constant for it; without the name its type would be left open.
        statement.setNull(++parameter, type.jdbcType(), type.sqlName());
      } else {
        statement.setNull(++parameter, type.jdbcType());
      }
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putText(AttributeSchema attribute, String value) {
    try {
      statement.setString(++parameter, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putBoolean(AttributeSchema attribute, boolean value) {
    try {
      statement.setBoolean(++parameter, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putInteger(AttributeSchema attribute, long value) {
    AttributeType type = attribute.type();
    try {
      if (type == AttributeType.INT32) {
        statement.setInt(++parameter, (int) value);
      } else if (type == AttributeType.INT8 || type == AttributeType.INT16) {
        statement.setShort(++parameter, (short) value);
      } else {
        statement.setLong(++parameter, value);
      }
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putFloat(AttributeSchema attribute, float value) {
    try {
      statement.setFloat(++parameter, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putDouble(AttributeSchema attribute, double value) {
    try {
      statement.setDouble(++parameter, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putDecimal(AttributeSchema attribute, BigDecimal value) {
    try {
      statement.setBigDecimal(++parameter, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putBinary(AttributeSchema attribute, byte[] value) {
    try {
      statement.setBytes(++parameter, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putUuid(AttributeSchema attribute, UUID value) {
    putObject(value);
  }

  @Override
  protected void putInstant(AttributeSchema attribute, Instant value) {
    // A Timestamp would leave the type open, and the driver refuses an Instant (semantics.md 1.1).
    // By way of the local time, since the JDK makes rules anew for each time from an Instant.
    LocalDateTime local =
        LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
    putObject(OffsetDateTime.of(local, ZoneOffset.UTC));
  }

  @Override
  protected void putDate(AttributeSchema attribute, LocalDate value) {
    putObject(value);
  }

  @Override
  protected void putDateTime(AttributeSchema attribute, LocalDateTime value) {
    putObject(value);
  }

  @Override
  protected void putTime(AttributeSchema attribute, LocalTime value) {
    putObject(value);
  }

  @Override
  protected void putSet(AttributeSchema attribute, List<Operand> members) {
    try {
      Array array = SetArrays.of(statement.getConnection(), ColumnType.of(attribute), members);
      statement.setArray(++parameter, array);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  @Override
  protected void putList(AttributeSchema attribute, NestedContent content) {
    putJson(JsonText.ofList(content));
  }

  @Override
  protected void putMap(AttributeSchema attribute, NestedContent content) {
    putJson(JsonText.ofMap(content));
  }

  /** Its type is left open, as that of a null is: bound as text, it would be no jsonb. */
  private void putJson(String json) {
    try {
      statement.setObject(++parameter, json, Types.OTHER);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private void putObject(Object value) {
    try {
      statement.setObject(++parameter, value);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}
