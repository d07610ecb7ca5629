package dev.rowsmith.sql;

import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.OperationContext;
import dev.rowsmith.Transaction;
import dev.rowsmith.operation.Repeating;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Several writes in one transaction: all at once, and where that fails for one of them, or a token
 * is to be claimed, one by one, which tells what each of them found. Rows are locked in an order
 * that is the same in all transactions. Where a record is only checked, it is serializable: no lock
 * can be had on a record that is absent.
 */
final class TransactionWork implements Work<Boolean> {

  private static final WriteResult<?> ABSENT = new WriteResult<>(Outcome.ABSENT, null);

  private final Transaction transaction;
  private final List<Work<? extends WriteResult<?>>> writes;
  private final TransactionTokens tokens;
  private final SqlTexts texts;
  private boolean committing;

  TransactionWork(
      Transaction transaction,
      List<Work<? extends WriteResult<?>>> writes,
      TransactionTokens tokens,
      SqlTexts texts) {
    this.transaction = transaction;
    this.texts = texts;
    this.tokens = tokens;
    this.writes = writes;
  }

  @Override
  public Boolean on(Connection connection) throws SQLException {
    return (transaction.token() == null && atOnce(connection)) || oneByOne(connection);
  }

  private boolean atOnce(Connection connection) throws SQLException {
    TransactionText text = new TransactionText(texts);
    for (int place : transaction.lockOrder()) {
      if (!(writes.get(place) instanceof WriteRequest<?> write)) {
        return false;
      }
      text.add(write, !transaction.goesOn(place, ABSENT));
    }
    committing = true;
    return text.on(connection);
  }

  /** Finds out what stands in the way of each write. */
  private boolean oneByOne(Connection connection) throws SQLException {
    committing = false;
    int isolation = connection.getTransactionIsolation();
    connection.setTransactionIsolation(wanted(isolation));
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      String token = transaction.token();
      if (token != null && !tokens.claim(connection, transaction, token)) {
        return true;
      }
      List<Verdict> verdicts = verdicts(connection);
      if (verdicts.stream().anyMatch(verdict -> verdict.kind() != Verdict.Kind.NONE)) {
        throw transaction.canceled(verdicts, null);
      }
      committing = true;
      connection.commit();
      done = true;
      return true;
    } finally {
      restore(connection, isolation, done);
    }
  }

  private int wanted(int isolation) {
    return writes.stream().anyMatch(CheckRequest.class::isInstance)
        ? Connection.TRANSACTION_SERIALIZABLE
        : isolation;
  }

  private List<Verdict> verdicts(Connection connection) throws SQLException {
    List<Verdict> verdicts = new ArrayList<>(Collections.nCopies(writes.size(), Verdict.none()));
    Deque<Integer> places = new ArrayDeque<>(transaction.lockOrder());
    int postponed = 0;
    for (int place : places) {
      writes.get(place).clear(connection);
    }
    while (!places.isEmpty()) {
      int place = places.remove();
      Verdict verdict = verdict(connection, place);
      if (verdict.kind() == Verdict.Kind.DUPLICATE && postponed < places.size()) {
        // One of the others may be what lets the value be had.
        places.add(place);
        postponed++;
      } else {
        verdicts.set(place, verdict);
        postponed = 0;
      }
    }
    return verdicts;
  }

  private Verdict verdict(Connection connection, int place) throws SQLException {
    Work<? extends WriteResult<?>> write = writes.get(place);
    Savepoint before = write.keepsUnique() ? connection.setSavepoint() : null;
    WriteResult<?> result;
    try {
      result = write.on(connection);
    } catch (SQLException e) {
      RuntimeException refusal = write.refusal(e);
      if (before != null && refusal instanceof DuplicateValueException duplicate) {
        connection.rollback(before);
        return Verdict.duplicate(duplicate.attribute());
      } else if (refusal != null) {
        throw refusal;
      }
      throw e;
    }
    if (before != null) {
      connection.releaseSavepoint(before);
    }
    return transaction.goesOn(place, result) ? Verdict.none() : Verdict.of(result);
  }

  /** A failure on the way back would hide the one that matters. */
  private static void restore(Connection connection, int isolation, boolean done) {
    try {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(isolation);
    } catch (SQLException e) {
      return;
    }
  }

  @Override
  public boolean mayBeDone() {
    return committing;
  }

  @Override
  public Repeating repeating() {
    return transaction.token() == null ? Repeating.MORE : Repeating.SAME;
  }

  @Override
  public OperationContext context() {
    return transaction.context();
  }
}
