package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a record in a result: attributes by ordinal, and the type that each wants. */
final class RecordColumns {

  private final List<AttributeSchema> attributes;
  private final ColumnType[] types;

  RecordColumns(List<AttributeSchema> attributes) {
    this.attributes = attributes;
    this.types = new ColumnType[attributes.size()];
    for (int ordinal = 0; ordinal < types.length; ordinal++) {
      types[ordinal] = ColumnType.of(attributes.get(ordinal));
    }
  }

  int count() {
    return types.length;
  }

  AttributeSchema attribute(int ordinal) {
    return attributes.get(ordinal);
  }

  ColumnType type(int ordinal) {
    return types[ordinal];
  }

  /**
   * Which columns have another type than wanted, since others made or altered the table; null for
   * none. The driver would read some of them nevertheless, and not as DynamoDB does.
   *
   * @param before how many columns stand before the record's
   */
  boolean @Nullable [] foreign(ResultSetMetaData found, int before) throws SQLException {
    boolean[] foreign = null;
    for (int ordinal = 0; ordinal < types.length; ordinal++) {
      int column = ordinal + before + 1;
      ColumnType type = types[ordinal];
      boolean reads = type.reads(found.getColumnType(column));
      if (reads && type.namedToRead()) {
        reads = type.readsByName(found.getColumnTypeName(column));
      }
      if (!reads) {
        foreign = foreign == null ? new boolean[types.length] : foreign;
        foreign[ordinal] = true;
      }
    }
    return foreign;
  }
}
