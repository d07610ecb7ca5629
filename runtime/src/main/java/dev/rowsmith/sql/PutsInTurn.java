package dev.rowsmith.sql;

import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.operation.Batch;
import dev.rowsmith.operation.Chain;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.WriteResult;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Stores records all at once; where that meets a unique value that is had, one after the other, up
 * to the one that cannot have its value, as it is on DynamoDB.
 *
 * @param <R> the record
 */
final class PutsInTurn<R> extends Chain<Batch<R>, Batch<R>> {

  private final Plan<Batch<R>> atOnce;
  private final List<R> records;
  private final Function<R, Plan<WriteResult<R>>> put;

  /**
   * @param put stores one of them
   */
  PutsInTurn(Plan<Batch<R>> atOnce, List<R> records, Function<R, Plan<WriteResult<R>>> put) {
    this.atOnce = atOnce;
    this.records = records;
    this.put = put;
  }

  @Override
  protected Plan<Batch<R>> first() {
    return atOnce;
  }

  @Override
  protected Plan<Batch<R>> next(Batch<R> done) {
    return Plan.of(done);
  }

  @Override
  protected Plan<Batch<R>> failed(RuntimeException failure) {
    if (failure instanceof DuplicateValueException) {
      return inTurn(records.iterator());
    }
    throw failure;
  }

  private Plan<Batch<R>> inTurn(Iterator<R> left) {
    return left.hasNext()
        ? put.apply(left.next()).thenPlan(done -> inTurn(left))
        : Plan.of(new Batch<>(List.of(), List.of()));
  }
}
