package dev.rowsmith.sql;

import dev.rowsmith.codec.Operand;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Turns the sorted members of a set into an array, whose equality minds the order. */
final class SetArrays {

  private SetArrays() {}

  /** The array of members, of which there is at least one. */
  static Array of(Connection connection, ColumnType type, List<Operand> members)
      throws SQLException {
    // The driver knows bytes by the class of the whole array alone.
    IntFunction<Object[]> kind = type == ColumnType.BYTEA_ARRAY ? byte[][]::new : Object[]::new;
    Object[] values = members.stream().map(member -> value(member.value())).toArray(kind);
    return connection.createArrayOf(type.elementName(), values);
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (!(value instanceof ByteBuffer buffer)) {
      return value;
    }
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
