package dev.rowsmith.dynamodb;

import dev.rowsmith.FaultException;
import dev.rowsmith.operation.WriteResult;
import dev.rowsmith.operation.WriteResult.Outcome;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * A write of one record, by itself or as a part of a transaction.
 *
 * @param <A> the answer
 * @param <R> the record
 */
interface WriteExchange<A, R> extends Exchange<A, WriteResult<R>> {

  /** What it brings where it was done as a part of a transaction. */
  default WriteResult<R> done() {
    return new WriteResult<>(Outcome.APPLIED, null);
  }

  /** The request as a part of a transaction. */
  TransactWriteItem part();

  /** What it means that the condition does not hold. */
  WriteResult<R> refused(ConditionalCheckFailedException refusal);

  /** An empty map that nobody gave would be sent, and refused. */
  static <V> @Nullable Map<String, V> given(Map<String, V> map) {
    return map.isEmpty() ? null : map;
  }

  @Override
  default WriteResult<R> settled(RuntimeException failure) throws FaultException {
    if (!(failure instanceof ConditionalCheckFailedException refusal)) {
      return Exchange.super.settled(failure);
    }
    WriteResult<R> refused = refused(refusal);
    // A client with a retry strategy of its own does not tell why it repeated a request.
    return refusal.numAttempts() > 1 ? afterLoss(refused) : refused;
  }

  @Override
  default WriteResult<R> afterLoss(WriteResult<R> result) {
    return result.repeated();
  }
}
