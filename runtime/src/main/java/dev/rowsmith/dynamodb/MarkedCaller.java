package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Who asked for the writes of a {@link MarkedRun}.
 *
 * @param context what errors name
 * @param conflict what it means that others are at the same records or markers
 * @param claim what makes it no second transaction, or null
 */
record MarkedCaller(
    OperationContext context,
    Function<TransactionCanceledException, RuntimeException> conflict,
    @Nullable Claim claim) {

  /**
   * The writing of a token, which is done once.
   *
   * @param fingerprint tells the transaction apart from another one of the same token
   * @param taken what it means that the token is one of another transaction
   */
  record Claim(TransactWriteItem item, String fingerprint, Supplier<RuntimeException> taken) {}

  /** One that asked for a single write. */
  static MarkedCaller of(OperationContext context) {
    return new MarkedCaller(context, MarkedExchange::conflict, null);
  }
}
