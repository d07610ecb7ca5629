package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a table that has several types of them: which one it is, its key tells.
 *
 * <pre>{@code
 * pk = GRP#…  →  Group        pk = MSG#…  →  Message
 * }</pre>
 *
 * @param <R> the sealed interface of the records
 */
public final class MixedCodec<R> implements RecordCodec<R> {

  private final TableSchema table;
  private final Supplier<List<RecordType<? extends R>>> source;
  private volatile @Nullable List<RecordType<? extends R>> types;

  /**
   * @param table the table as a whole
   * @param types the types of its records; asked for when the first record is read, since their
   *     schemas refer to the table's
   */
  public MixedCodec(TableSchema table, Supplier<List<RecordType<? extends R>>> types) {
    this.table = table;
    this.source = types;
  }

  /** Never called: a record is written by the codec of its own type. */
  @Override
  public void write(R record, RecordWriter writer) {
    throw new UnsupportedOperationException("The DAO of a record's own type writes it.");
  }

  @Override
  public R read(RecordReader reader) {
    Map<String, Operand> stored = new HashMap<>();
    while (reader.next() != RecordReader.END) {
      Operand value = Operand.readFrom(reader);
      stored.put(value.attribute().storedName(), value);
    }
    for (RecordType<? extends R> type : types()) {
      if (type.owns(stored)) {
        return type.read(stored);
      }
    }
    List<AttributeSchema> key = table.key().attributes();
    throw new ValueException(
        key.get(key.size() - 1), "is of a key that no record type of this table has");
  }

  @Override
  public Key key(R record) {
    for (RecordType<? extends R> type : types()) {
      if (type.type().isInstance(record)) {
        return ofTable(type.key(record));
      }
    }
    throw new IllegalArgumentException(
        record.getClass().getSimpleName() + " is no record type of " + table.name() + ".");
  }

  /** The same key by the attributes of the table as a whole. */
  private Key ofTable(List<Operand> parts) {
    List<Operand> key = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      key.add(new Operand(table.key().attributes().get(i), parts.get(i).value()));
    }
    return new Key(key);
  }

  private List<RecordType<? extends R>> types() {
    List<RecordType<? extends R>> known = types;
    if (known == null) {
      known = source.get();
      types = known;
    }
    return known;
  }
}
