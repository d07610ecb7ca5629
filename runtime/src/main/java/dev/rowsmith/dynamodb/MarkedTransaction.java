package dev.rowsmith.dynamodb;

import dev.rowsmith.Transaction;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.operation.WriteResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** Turns a transaction that may change unique values into a run of writes with their markers. */
final class MarkedTransaction {

  private final Transaction transaction;
  private final TableSettings settings;
  private final List<MarkedWrite> writes = new ArrayList<>();
  private @Nullable UniqueMarkers markers;

  /**
   * @param options how long a request may take
   * @throws IllegalArgumentException when a write is another database's
   */
  MarkedTransaction(
      Transaction transaction, Drivers drivers, AwsRequestOverrideConfiguration options) {
    this.transaction = transaction;
    this.settings = new TableSettings(drivers, transaction.context().table(), options, false);
    for (Plan<? extends WriteResult<?>> plan : transaction.plans()) {
      if (plan instanceof UniqueWrite<?> write && write.isOf(drivers)) {
        writes.add(write);
        markers = write.table().markers();
      } else {
        writes.add(new MarkedWrite.Plain(drivers.write(plan)));
      }
    }
  }

  Plan<Boolean> plan() {
    MarkedCaller caller =
        new MarkedCaller(
            transaction.context(),
            canceled ->
                transaction.canceled(MarkedExchange.verdicts(canceled, writes.size()), canceled),
            claim());
    return new MarkedRun(settings, writes, caller).plan().then(this::done);
  }

  private boolean done(List<Verdict> verdicts) {
    if (verdicts.stream().anyMatch(verdict -> verdict.kind() != Verdict.Kind.NONE)) {
      throw transaction.canceled(verdicts, null);
    }
    return true;
  }

  /**
   * Its token is kept with the markers: DynamoDB would want the very same items of a repetition.
   */
  private MarkedCaller.@Nullable Claim claim() {
    String token = transaction.token();
    if (token == null || markers == null) {
      return null;
    }
    String fingerprint = transaction.fingerprint();
    return new MarkedCaller.Claim(
        markers.claim(token, fingerprint, Instant.now()),
        fingerprint,
        () -> transaction.tokenTaken(null));
  }
}
