package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of each row of a result: attributes in some order, and the type that each wants. */
final class RecordColumns {

  private final List<AttributeSchema> list;
  // Arrays, since each value of each row asks for them.
  private final AttributeSchema[] attributes;
  private final int[] ordinals;
  private final boolean[] wanted;
  private final ColumnType[] types;
  private final int[] first;
  private final int[] behindOne;

  RecordColumns(List<AttributeSchema> attributes) {
    this.list = attributes;
    this.attributes = attributes.toArray(new AttributeSchema[0]);
    this.types = new ColumnType[this.attributes.length];
    this.ordinals = new int[types.length];
    this.wanted = new boolean[types.length];
    for (int slot = 0; slot < types.length; slot++) {
      AttributeSchema attribute = this.attributes[slot];
      types[slot] = ColumnType.of(attribute);
      ordinals[slot] = attribute.ordinal();
      wanted[slot] = attribute.required() && !attribute.defaulted();
    }
    this.first = places(0);
    this.behindOne = places(1);
  }

  /** What is read, in the order of the columns. */
  List<AttributeSchema> attributes() {
    return list;
  }

  /** The attribute's place among those that are read. */
  int slot(AttributeSchema attribute) {
    for (int slot = 0; slot < attributes.length; slot++) {
      if (attributes[slot] == attribute) {
        return slot;
      }
    }
    throw new IllegalArgumentException(attribute + " is not read.");
  }

  /** The numbers of the columns where they stand in this order; not to be changed. */
  int[] behind(int before) {
    return before == 0 ? first : before == 1 ? behindOne : places(before);
  }

  private int[] places(int before) {
    int[] places = new int[types.length];
    for (int slot = 0; slot < places.length; slot++) {
      places[slot] = before + slot + 1;
    }
    return places;
  }

  int count() {
    return types.length;
  }

  AttributeSchema attribute(int slot) {
    return attributes[slot];
  }

  int ordinal(int slot) {
    return ordinals[slot];
  }

  /** Whether no record can be made without it. */
  boolean wanted(int slot) {
    return wanted[slot];
  }

  ColumnType type(int slot) {
    return types[slot];
  }

  /**
   * Which columns have another type than wanted, since others made or altered the table; null for
   * none. The driver would read some of them nevertheless, and not as DynamoDB does.
   *
   * @param places the number of each attribute's column; 0 where it has none
   */
  boolean @Nullable [] foreign(ResultSetMetaData found, int[] places) throws SQLException {
    boolean[] foreign = null;
    for (int slot = 0; slot < types.length; slot++) {
      int column = places[slot];
      if (column == 0) {
        continue;
      }
      ColumnType type = types[slot];
      boolean reads = type.reads(found.getColumnType(column));
      if (reads && type.namedToRead()) {
        reads = type.readsByName(found.getColumnTypeName(column));
      }
      if (!reads) {
        foreign = foreign == null ? new boolean[types.length] : foreign;
        foreign[slot] = true;
      }
    }
    return foreign;
  }
}
