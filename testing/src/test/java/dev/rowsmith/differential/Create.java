package dev.rowsmith.differential;

import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.TransactionWrite;
import org.jspecify.annotations.Nullable;

/** Stores a record where none has its key. */
record Create<R>(Values record, @Nullable Where<R> condition) implements Write.Part<R> {

  @Override
  public Object on(OpenDao<R> dao) {
    return dao.create(record, condition);
  }

  @Override
  public TransactionWrite in(OpenDao<R> dao) {
    return dao.creating(record, condition);
  }

  @Override
  public Values given(Rows<R> rows) {
    return rows.stored(record);
  }

  @Override
  public Write write(Rows<R> rows) {
    Values row = rows.counted(rows.stored(record), 1);
    Logic.check(condition);
    return new Write(
        rows.key(row),
        standing -> {
          if (standing != null) {
            throw new Refusal(RecordAlreadyExistsException.class, "null");
          }
          rows.require(condition, null);
          return new Write.Effect(row, rows.shown(row));
        });
  }
}
