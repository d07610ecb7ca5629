package dev.rowsmith;

import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.operation.WriteResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes that are done all together or not at all, as a backend is to do them. */
public final class Transaction {

  /** What DynamoDB allows. */
  private static final int MOST_WRITES = 100;

  private final List<TransactionWrite> writes;
  private final @Nullable String token;

  /**
   * @param token makes a transaction that is sent again no second one, or null
   * @throws IllegalArgumentException when there are too many writes, or two of one record or of one
   *     unique value
   */
  Transaction(List<TransactionWrite> writes, @Nullable String token) {
    this.writes = List.copyOf(writes);
    this.token = token;
    if (writes.size() > MOST_WRITES) {
      throw new IllegalArgumentException(
          "A transaction has at most 100 writes, but this one has " + writes.size() + ".");
    }
    Map<TransactionWrite.Place, TransactionWrite> byPlace = new HashMap<>();
    writes.forEach(write -> write.places().forEach(place -> claim(byPlace, place, write)));
  }

  private static void claim(
      Map<TransactionWrite.Place, TransactionWrite> byPlace,
      TransactionWrite.Place place,
      TransactionWrite write) {
    TransactionWrite first = byPlace.putIfAbsent(place, write);
    if (first != null) {
      throw new IllegalArgumentException(
          place.rule() + first.context() + " and " + write.context() + ".");
    }
  }

  private static String text(TransactionWrite write) {
    return write.context().table() + "\n" + write.context().key();
  }

  /** What is to be done, in order. */
  public List<? extends Plan<? extends WriteResult<?>>> plans() {
    return writes.stream().map(TransactionWrite::plan).toList();
  }

  /** What makes the same transaction no second one, or null. */
  public @Nullable String token() {
    return token;
  }

  /** Tells transactions apart by what they do to which records, though not by the values. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    writes.forEach(write -> text.append(write.context()).append('\n'));
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** What the caller gets whose token is one of another transaction. */
  public BackendException tokenTaken(@Nullable Throwable cause) {
    return new BackendException(
        context(),
        BackendException.Category.REFUSED,
        "the token is one of another transaction. Give each transaction a new one.",
        cause);
  }

  /** What errors name: all tables that are written. */
  public OperationContext context() {
    TreeSet<String> tables = new TreeSet<>();
    writes.forEach(write -> tables.add(write.context().table()));
    return OperationContext.of(String.join(", ", tables), "transact");
  }

  /** The places of the writes in an order that is the same in every transaction. */
  public List<Integer> lockOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < writes.size(); i++) {
      order.add(i);
    }
    order.sort((left, right) -> text(writes.get(left)).compareTo(text(writes.get(right))));
    return order;
  }

  /** Whether a write that found this does not stand in the way. */
  public boolean goesOn(int place, WriteResult<?> result) {
    return writes.get(place).reason(Verdict.of(result)).kind()
        == TransactionCanceledException.Kind.NONE;
  }

  /**
   * What the caller gets when it was not done. Values that others have are told only where nothing
   * else was in the way, as for a write by itself.
   *
   * @param verdicts one per write
   */
  public TransactionCanceledException canceled(List<Verdict> verdicts, @Nullable Throwable cause) {
    List<TransactionCanceledException.Reason> reasons = new ArrayList<>();
    boolean found = verdicts.stream().anyMatch(verdict -> verdict.kind() == Verdict.Kind.RESULT);
    for (int i = 0; i < writes.size(); i++) {
      Verdict verdict = verdicts.get(i);
      boolean hidden = found && verdict.kind() == Verdict.Kind.DUPLICATE;
      reasons.add(writes.get(i).reason(hidden ? Verdict.none() : verdict));
    }
    return new TransactionCanceledException(context(), reasons, cause);
  }
}
