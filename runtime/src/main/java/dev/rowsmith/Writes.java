package dev.rowsmith;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueRow;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Junction;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.operation.Update;
import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the writes that a caller wants into those that are sent: with what the DAO fills in, and
 * under the version that is to stand there.
 *
 * @param <R> the record
 */
final class Writes<R> {

  private final RecordTable<R> table;
  private final RecordCodec<R> codec;
  private final TableBackend<R> backend;
  private final @Nullable Versions versions;
  private final @Nullable AttributeSchema updatedAt;

  Writes(RecordTable<R> table) {
    this.table = table;
    this.codec = table.codec();
    this.backend = table.backend();
    AttributeSchema version = table.schema().version();
    this.versions = version == null ? null : new Versions(version);
    this.updatedAt = table.schema().updatedAt();
  }

  Write<R> create(R record, @Nullable Predicate condition) {
    R filled = created(record);
    return new Write<>(table, filled, null, null, () -> backend.create(filled, condition));
  }

  /** The record as it is created. */
  R created(R record) {
    return codec.filled(record, table.filler().creating());
  }

  /** The record as it is put where nothing counts its writes. */
  R filled(R record) {
    return codec.filled(record, table.filler().putting(0));
  }

  /** The record with an id and the time when it began, and of the version that it says itself. */
  R identified(R record) {
    return codec.filled(record, table.filler().putting(codec.version(record)));
  }

  Write<R> put(R record, @Nullable Predicate condition) {
    return put(record, codec.version(record), condition);
  }

  /** A put in place of the record of a version, whatever version the record itself says. */
  Write<R> put(R record, long version, @Nullable Predicate condition) {
    if (versions == null) {
      R filled = filled(record);
      return new Write<>(table, filled, null, null, () -> backend.put(filled, condition));
    }
    R filled = codec.filled(record, table.filler().putting(versions.after(version)));
    Predicate wanted = both(versions.wanted(version), condition);
    return new Write<>(table, filled, null, version, () -> backend.put(filled, wanted));
  }

  /** A put in place of a record that is still as it was read. */
  Write<R> modified(R read, R changed) {
    if (versions != null) {
      return put(changed, codec.version(read), null);
    }
    R filled = filled(changed);
    Predicate unchanged = unchanged(read);
    return new Write<>(table, filled, null, null, () -> backend.put(filled, unchanged));
  }

  /** What holds where a record stands that reads as this one. */
  private Predicate unchanged(R read) {
    List<AttributeSchema> attributes = table.schema().attributes();
    List<AttributeSchema> key = table.schema().key().attributes();
    ValueRow row = ValueRow.of(attributes, codec, read);
    List<Predicate> parts = new ArrayList<>();
    parts.add(new Comparison(key.get(0), Operator.EXISTS, List.of()));
    for (AttributeSchema attribute : attributes) {
      if (!key.contains(attribute)) {
        parts.add(unchanged(attribute, row));
      }
    }
    return new Junction(Junction.Kind.AND, parts);
  }

  private Predicate unchanged(AttributeSchema attribute, ValueRow read) {
    Predicate absent = new Comparison(attribute, Operator.NOT_EXISTS, List.of());
    Operand value = read.given(attribute);
    if (value.value() == null) {
      return absent;
    }
    Predicate equal = Comparison.equality(value);
    return attribute.defaulted() && read.readsAlikeWithout(attribute, codec)
        ? new Junction(Junction.Kind.OR, List.of(absent, equal))
        : equal;
  }

  Write<R> update(Key key, RecordUpdater<R, ?> updater, Update.Image image) {
    List<Change> changes = updater.changes();
    if (versions != null || updatedAt != null) {
      changes = new ArrayList<>(changes);
    }
    Predicate condition = updater.condition();
    Long version = updater.version();
    if (versions != null) {
      changes.add(versions.raise());
      if (version != null) {
        versions.after(version);
        condition = both(versions.wanted(version), condition);
      }
    }
    if (updatedAt != null) {
      Operand now = new Operand(updatedAt, table.filler().now());
      changes.add(new Change(Change.Kind.SET, now));
    }
    Update update = new Update(table.stored(key), changes, condition, version != null, image);
    return new Write<>(table, null, update, version, () -> backend.update(update));
  }

  /** A deletion of the record of a key, whatever version it has. */
  Write<R> delete(Key key, @Nullable Predicate condition) {
    return new Write<>(table, null, null, null, () -> backend.delete(table.stored(key), condition));
  }

  /** A deletion of the record of the given one's key, and of its version. */
  Write<R> delete(R record) {
    Key key = codec.key(record);
    if (versions == null) {
      return delete(key, null);
    }
    long version = codec.version(record);
    Predicate wanted = versions.wanted(version);
    return new Write<>(table, null, null, version, () -> backend.delete(table.stored(key), wanted));
  }

  private static Predicate both(Predicate wanted, @Nullable Predicate condition) {
    return condition == null ? wanted : new Junction(Junction.Kind.AND, List.of(wanted, condition));
  }
}
