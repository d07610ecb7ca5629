package dev.rowsmith.differential;

import dev.rowsmith.TransactionWrite;

/** A part of a transaction that only wants a condition to hold. */
record Check<R>(Values key, Where<R> condition) implements Transact.Part<R> {

  @Override
  public TransactionWrite in(OpenDao<R> dao) {
    return dao.checking(key, condition);
  }

  @Override
  public Write write(Rows<R> rows) {
    String text = rows.key(key);
    Logic.check(condition);
    return new Write(
        text,
        standing -> {
          rows.require(condition, standing);
          return new Write.Effect(standing, true);
        });
  }
}
