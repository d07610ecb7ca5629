package dev.rowsmith.differential;

import dev.rowsmith.TransactionWrite;
import org.jspecify.annotations.Nullable;

/** Stores a record in place of the one that has its key. */
record Put<R>(Values record, @Nullable Where<R> condition) implements Write.Part<R> {

  @Override
  public Object on(OpenDao<R> dao) {
    return dao.put(record, condition);
  }

  @Override
  public TransactionWrite in(OpenDao<R> dao) {
    return dao.putting(record, condition);
  }

  @Override
  public Values given(Rows<R> rows) {
    return rows.stored(record);
  }

  @Override
  public Write write(Rows<R> rows) {
    Integer version = rows.version(record);
    int next = rows.next(version);
    Values row = rows.counted(rows.stored(record), next);
    Logic.check(condition);
    return new Write(
        rows.key(row),
        standing -> {
          rows.requireVersion(version, standing);
          rows.require(condition, standing);
          return new Write.Effect(row, rows.shown(row));
        });
  }
}
