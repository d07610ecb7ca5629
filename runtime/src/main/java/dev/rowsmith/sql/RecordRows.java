package dev.rowsmith.sql;

import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.OperationContext;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.codec.ItemSize;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Expiry;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Turns the rows of a table into records.
 *
 * @param <R> the record
 */
final class RecordRows<R> {

  private final String table;
  private final TableSchema schema;
  private final RecordCodec<R> codec;
  private final Projection<R, R> whole;
  private final RecordColumns columns;
  private final @Nullable Expiry expiry;
  private final Map<String, AttributeSchema> uniqueIndexes;

  /**
   * @param expiry which records are expired, or null where none ever is
   */
  RecordRows(SqlTable table, RecordCodec<R> codec, @Nullable Expiry expiry) {
    this.table = table.name();
    this.schema = table.schema();
    this.uniqueIndexes = table.uniqueIndexes();
    this.codec = codec;
    this.whole = Projection.whole(codec, schema.attributes());
    this.columns = new RecordColumns(schema.attributes());
    this.expiry = expiry;
  }

  String table() {
    return table;
  }

  RecordCodec<R> codec() {
    return codec;
  }

  /** What the values of a record, of a key and of a change must pass. */
  ValueCheck keyCheck() {
    return new ValueCheck(schema.keyLimits());
  }

  /**
   * A record's values, checked.
   *
   * @param record writes the record
   * @throws dev.rowsmith.codec.ValueException when one of them is refused, or the record's size
   */
  ValueCheck checked(Consumer<RecordWriter> record) {
    ValueCheck check = keyCheck();
    record.accept(check);
    ItemSize.check(check, record);
    return check;
  }

  /** A record as it reads once it was stored. */
  R normal(R record) {
    return ValueRow.of(schema.attributes(), codec, record).read(codec);
  }

  /**
   * What is read of each row.
   *
   * @param asked what is made something of
   * @param order what tells the row's place among others
   */
  RecordColumns columns(List<AttributeSchema> asked, List<AttributeSchema> order) {
    if (asked.equals(schema.attributes())) {
      return columns;
    }
    Set<AttributeSchema> both = new LinkedHashSet<>(asked);
    both.addAll(order);
    return new RecordColumns(List.copyOf(both));
  }

  RowReader reader(ResultSet rows, int before) throws SQLException {
    return new RowReader(rows, columns, columns.behind(before));
  }

  /**
   * The record of the row that the result stands on.
   *
   * @throws UnreadableRecordException when the codec or the record's constructor refuses it
   */
  R record(RowReader reader, String operation) {
    return item(reader, whole, operation);
  }

  /** What is to be made of the row that the result stands on. */
  <T> T item(RowReader reader, Projection<R, T> items, String operation) {
    reader.startRow();
    try {
      return items.read(reader);
    } catch (RuntimeException e) {
      throw UnreadableRecordException.of(new OperationContext(table, operation, key(reader)), e);
    }
  }

  /** The unique values that a record has. */
  List<Operand> uniqueValues(R record) {
    if (uniqueIndexes.isEmpty()) {
      return List.of();
    }
    return ValueRow.of(schema.attributes(), codec, record)
        .operands(List.copyOf(uniqueIndexes.values()));
  }

  /** Whether values of a record are unique. */
  boolean keepsUnique() {
    return !uniqueIndexes.isEmpty();
  }

  /**
   * What a failure means where it is a unique value that another record has; null for any other.
   */
  @Nullable DuplicateValueException duplicate(OperationContext context, SQLException failure) {
    if (failure instanceof PSQLException refusal && refusal.getServerErrorMessage() != null) {
      AttributeSchema unique =
          uniqueIndexes.get(String.valueOf(refusal.getServerErrorMessage().getConstraint()));
      return unique == null
          ? null
          : new DuplicateValueException(context, unique.component(), failure);
    }
    return null;
  }

  /** Which records are expired, or null where none ever is. */
  @Nullable Expiry expiry() {
    return expiry;
  }

  /** Whether the row that the result stands on is to be taken for one that is not there. */
  boolean isExpired(RowReader reader) {
    return expiry != null && reader.go(expiry.attribute()) && expiry.isPast(reader);
  }

  /** The stored values of some attributes in the row that the result stands on. */
  static List<Operand> operands(RowReader reader, List<AttributeSchema> attributes) {
    List<Operand> operands = new ArrayList<>(attributes.size());
    for (AttributeSchema attribute : attributes) {
      if (!reader.go(attribute)) {
        throw new ValueException(attribute, "is absent, but a key");
      }
      operands.add(Operand.readFrom(reader));
    }
    return operands;
  }

  /** The key of the row, or null where it cannot be read. */
  @Nullable String key(RowReader reader) {
    return key(reader, schema.key().attributes());
  }

  /** The key of a row, or null where it cannot be read. */
  static @Nullable String key(RowReader reader, List<AttributeSchema> parts) {
    try {
      return new Key(operands(reader, parts)).toString();
    } catch (ValueException e) {
      // The key cannot be read either: the error that is being made names what can be named.
      return null;
    }
  }
}
