package dev.rowsmith.dynamodb;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.OperationContext;
import dev.rowsmith.dynamodb.Marks.Mark;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Verdict;
import dev.rowsmith.operation.WriteResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Writes some records in one transaction, together with the markers of their unique values. It
 * begins anew where what was read has changed meanwhile, and where a value turns out to be free
 * whose marker names a record that no longer has it: one that is expired, or was deleted by
 * DynamoDB or by another program.
 */
final class MarkedRun {

  /** Each round that is lost is one that somebody else has won. */
  private static final int MOST_ROUNDS = 100;

  /** What DynamoDB allows. */
  private static final int MOST_ITEMS = 100;

  private final TableSettings settings;
  private final List<? extends MarkedWrite> writes;
  private final MarkedCaller caller;
  private final Set<String> left = new HashSet<>();
  private int rounds;

  MarkedRun(TableSettings settings, List<? extends MarkedWrite> writes, MarkedCaller caller) {
    this.settings = settings;
    this.writes = writes;
    this.caller = caller;
  }

  /** Reads what is to be known, and writes; a verdict for each write. */
  Plan<List<Verdict>> plan() {
    return read(new ArrayList<>());
  }

  private Plan<List<Verdict>> read(List<Map<String, AttributeValue>> standing) {
    if (standing.size() == writes.size()) {
      return send(standing);
    }
    return writes
        .get(standing.size())
        .reading()
        .thenPlan(
            item -> {
              standing.add(item);
              return read(standing);
            });
  }

  /**
   * Writes.
   *
   * @param standing the item that each write found
   */
  Plan<List<Verdict>> send(List<Map<String, AttributeValue>> standing) {
    Marks marks = new Marks(writes.size());
    List<TransactWriteItem> items = new ArrayList<>();
    for (int i = 0; i < writes.size(); i++) {
      MarkedWrite write = writes.get(i);
      write.prepare(standing.get(i));
      marks.add(i, write);
      items.add(write.prepared().part());
    }
    List<Mark> sent =
        marks.all().stream()
            .filter(mark -> mark.isTaken() || !left.contains(mark.place()))
            .toList();
    sent.forEach(mark -> items.add(item(mark)));
    boolean circle = isTold(marks.verdicts(Set.of()));
    if (circle) {
      // Only to find out what else is in the way.
      items.add(sent.get(0).table().markers().never());
    }
    if (caller.claim() != null) {
      items.add(caller.claim().item());
    }
    checkSize(items.size());
    return exchange(items).thenPlan(reasons -> settle(marks, sent, circle, reasons));
  }

  private Plan<List<CancellationReason>> exchange(List<TransactWriteItem> items) {
    TransactWriteItemsRequest request =
        TransactWriteItemsRequest.builder()
            .clientRequestToken(UUID.randomUUID().toString())
            .transactItems(items)
            .overrideConfiguration(settings.options())
            .returnConsumedCapacity(settings.driver().capacity())
            .build();
    return settings
        .drivers()
        .plan(new MarkedExchange(caller.context(), request, caller.conflict()));
  }

  private static TransactWriteItem item(Mark mark) {
    UniqueMarkers markers = mark.table().markers();
    if (!mark.isTaken()) {
      return markers.release(mark.id(), mark.owner());
    }
    Set<Map<String, AttributeValue>> from = new HashSet<>(mark.releasing());
    from.add(mark.owner());
    return markers.take(mark.id(), mark.owner(), List.copyOf(from));
  }

  private void checkSize(int items) {
    if (items > MOST_ITEMS) {
      throw new IllegalArgumentException(
          "A transaction has at most 100 writes, but this one has "
              + writes.size()
              + " and "
              + (items - writes.size())
              + " of unique values on DynamoDB. Nothing was written; make several of it.");
    }
  }

  private Plan<List<Verdict>> settle(
      Marks marks, List<Mark> sent, boolean circle, List<CancellationReason> reasons) {
    List<Verdict> verdicts = new ArrayList<>(Collections.nCopies(writes.size(), Verdict.none()));
    if (reasons.isEmpty()) {
      return Plan.of(verdicts);
    }
    MarkedCaller.Claim claim = caller.claim();
    CancellationReason last = reasons.get(reasons.size() - 1);
    if (claim != null && MarkedExchange.isFailed(last)) {
      if (!UniqueMarkers.isToken(last.item(), claim.fingerprint())) {
        throw claim.taken().get();
      }
      return Plan.of(verdicts);
    }
    boolean anew = !circle;
    for (int i = 0; i < writes.size(); i++) {
      if (MarkedExchange.isFailed(reasons.get(i))) {
        WriteResult<?> result = writes.get(i).refused(reasons.get(i));
        if (result == null) {
          anew = true;
        } else {
          verdicts.set(i, Verdict.of(result));
        }
      }
    }
    if (isTold(verdicts)) {
      return Plan.of(verdicts);
    }
    checkRounds(++rounds, caller.context());
    Map<Mark, Map<String, AttributeValue>> contested = contested(sent, reasons);
    return contested.isEmpty() && anew
        ? plan()
        : contest(marks, contested, contested.keySet().iterator(), new HashSet<>());
  }

  private static boolean isTold(List<Verdict> verdicts) {
    return verdicts.stream().anyMatch(verdict -> verdict.kind() != Verdict.Kind.NONE);
  }

  /** The records that others have marked as those that have the values. */
  private Map<Mark, Map<String, AttributeValue>> contested(
      List<Mark> sent, List<CancellationReason> reasons) {
    Map<Mark, Map<String, AttributeValue>> contested = new LinkedHashMap<>();
    for (int i = 0; i < sent.size(); i++) {
      CancellationReason reason = reasons.get(writes.size() + i);
      Mark mark = sent.get(i);
      if (MarkedExchange.isFailed(reason) && mark.isTaken()) {
        contested.put(mark, UniqueMarkers.owner(reason.item()));
      } else if (MarkedExchange.isFailed(reason)) {
        // Others have taken the value over: there is nothing to be released.
        left.add(mark.place());
      }
    }
    return contested;
  }

  /**
   * Looks whether the records that markers name have the values, and frees those that are had by
   * none.
   */
  private Plan<List<Verdict>> contest(
      Marks marks,
      Map<Mark, Map<String, AttributeValue>> contested,
      Iterator<Mark> next,
      Set<Mark> refused) {
    if (!next.hasNext()) {
      List<Verdict> verdicts = marks.verdicts(refused);
      return isTold(verdicts) ? Plan.of(verdicts) : plan();
    }
    Mark mark = next.next();
    Map<String, AttributeValue> owner = Objects.requireNonNull(contested.get(mark));
    if (owner.isEmpty()) {
      return contest(marks, contested, next, refused);
    }
    return mark.table()
        .item(caller.context(), owner)
        .thenPlan(
            item -> {
              if (!mark.table().has(item, mark.value())) {
                return free(mark, owner, item)
                    .thenPlan(done -> contest(marks, contested, next, refused));
              }
              refused.add(mark);
              return contest(marks, contested, next, refused);
            });
  }

  /** Ends somebody's having a value, who does not have it any more; unless that has changed. */
  private Plan<List<CancellationReason>> free(
      Mark mark, Map<String, AttributeValue> owner, Map<String, AttributeValue> item) {
    return exchange(
        List.of(
            mark.table().guard(owner, item, mark.value()),
            mark.table().markers().release(mark.id(), owner)));
  }

  /** Ends what goes on for ever. */
  static void checkRounds(int rounds, OperationContext context) {
    if (rounds > MOST_ROUNDS) {
      throw new BackendException(
          context,
          Category.OVERLOAD,
          "others changed the record, or took its unique values, each time before it was written."
              + " Nothing was written; try later.",
          null);
    }
  }
}
