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
    String text = key(rows);
    Logic.check(condition);
    return new Write(
        text,
        standing -> {
          rows.require(condition, standing);
          return new Write.Effect(standing, true);
        });
  }

  /** Which of two values is refused first is not promised. */
  private String key(Rows<R> rows) {
    try {
      return rows.key(key);
    } catch (Refusal refused) {
      try {
        Logic.check(condition);
      } catch (Refusal both) {
        throw new Unspecified();
      }
      throw refused;
    }
  }
}
