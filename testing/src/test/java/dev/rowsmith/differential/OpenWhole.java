package dev.rowsmith.differential;

import dev.rowsmith.Database;
import dev.rowsmith.ReadingDao;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a table of several record types as a whole. */
final class OpenWhole<R> extends ReadingDao<R, Key> {

  OpenWhole(Database database, TableSchema schema, RecordCodec<R> codec) {
    super(database, schema, codec);
  }

  @Override
  protected Key key(Key key) {
    return key;
  }

  /** All records as texts. */
  List<Map<String, String>> rows(List<Subject<?>> subjects) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (R record : scan().list()) {
      subjects.stream()
          .filter(subject -> subject.type().isInstance(record))
          .forEach(subject -> rows.add(subject.row(record)));
    }
    return rows;
  }
}
