package dev.rowsmith.differential;

import dev.rowsmith.TransactionWrite;
import org.jspecify.annotations.Nullable;

/** Deletes the record of a key. */
record Delete<R>(Values key, @Nullable Where<R> condition) implements Write.Part<R> {

  @Override
  public Object on(OpenDao<R> dao) {
    return dao.delete(key, condition);
  }

  @Override
  public TransactionWrite in(OpenDao<R> dao) {
    return dao.deleting(key, condition);
  }

  @Override
  public Write write(Rows<R> rows) {
    return write(rows, false);
  }

  /** Under a condition, a transaction wants a record to delete. */
  @Override
  public Write within(Rows<R> rows) {
    return write(rows, condition != null);
  }

  private Write write(Rows<R> rows, boolean wanted) {
    String text = rows.key(key);
    Logic.check(condition);
    return new Write(
        text,
        standing -> {
          if (standing != null || wanted) {
            rows.require(condition, Rows.existing(standing));
          }
          return new Write.Effect(null, standing != null);
        });
  }
}
