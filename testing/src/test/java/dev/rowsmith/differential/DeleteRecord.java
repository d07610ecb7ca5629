package dev.rowsmith.differential;

import dev.rowsmith.TransactionWrite;

/** Deletes the record that has the given one's key and, where it has one, its version. */
record DeleteRecord<R>(Values record) implements Write.Part<R> {

  @Override
  public Object on(OpenDao<R> dao) {
    return dao.delete(record);
  }

  @Override
  public TransactionWrite in(OpenDao<R> dao) {
    return dao.deleting(record);
  }

  @Override
  public Write write(Rows<R> rows) {
    return write(rows, false);
  }

  /** A transaction wants a record of the version, where there are versions. */
  @Override
  public Write within(Rows<R> rows) {
    return write(rows, rows.version(record) != null);
  }

  private Write write(Rows<R> rows, boolean wanted) {
    return new Write(
        rows.key(record),
        standing -> {
          if (standing != null || wanted) {
            rows.requireVersion(rows.version(record), standing);
            Rows.existing(standing);
          }
          return new Write.Effect(null, standing != null);
        });
  }
}
