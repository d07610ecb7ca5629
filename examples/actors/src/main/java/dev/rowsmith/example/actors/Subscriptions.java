package dev.rowsmith.example.actors;

import dev.rowsmith.Database;
import dev.rowsmith.RecordAlreadyExistsException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subscriptions, the changes that their peers have not fetched, and suspensions. */
final class Subscriptions {

  private final Database database;
  private final SubscriptionDao subscriptions;
  private final SubscriptionDiffDao diffs;
  private final SuspensionDao suspensions;
  private final Clock clock;

  Subscriptions(Database database, Clock clock) {
    this.database = database;
    this.subscriptions = new SubscriptionDao(database);
    this.diffs = new SubscriptionDiffDao(database);
    this.suspensions = new SuspensionDao(database);
    this.clock = clock;
  }

  /** Subscribes a peer, unless the subscription is there. */
  boolean subscribe(String actorId, String peerid, String subid, String target) {
    try {
      subscriptions.createRecord(
          actorId, null, peerid, subid, "high", target, null, null, 1, false);
      return true;
    } catch (RecordAlreadyExistsException e) {
      return false;
    }
  }

  /** Keeps a change under the subscription's next number: both, or neither. */
  void tell(Subscription subscription, String diff) {
    database.transact(
        diffs.creating(
            new SubscriptionDiff(
                subscription.id(),
                null,
                subscription.subid(),
                subscription.seqnr(),
                clock.instant(),
                diff)),
        subscriptions.updating(
            subscription.id(),
            subscription.peerid(),
            subscription.subid(),
            set -> set.addSeqnr(1).onlyIf(SubscriptionTable.SEQNR.equalTo(subscription.seqnr()))));
  }

  /** The changes of a subscription by their numbers, which its keys are not sorted by. */
  List<SubscriptionDiff> pending(String actorId, String subid) {
    return diffs.query(actorId, subid).stream()
        .sorted(Comparator.comparingInt(SubscriptionDiff::seqnr))
        .toList();
  }

  /** Deletes the changes up to a number, that one too, and tells how many there were. */
  int clear(String actorId, String subid, int last) {
    List<SubscriptionDiffKey> keys =
        diffs.query(actorId, subid).stream()
            .filter(diff -> diff.seqnr() <= last)
            .map(diff -> new SubscriptionDiffKey(actorId, subid, diff.seqnr()))
            .toList();
    diffs.deleteRecords(keys);
    return keys.size();
  }

  /** Suspends a target or a subtarget, unless it is. */
  boolean suspend(String actorId, String target, @Nullable String subtarget) {
    try {
      suspensions.createRecord(Suspension.of(actorId, target, subtarget, clock.instant()));
      return true;
    } catch (RecordAlreadyExistsException e) {
      return false;
    }
  }

  /** Whether a subtarget is suspended, by itself or with its target. */
  boolean isSuspended(String actorId, String target, String subtarget) {
    List<SuspensionKey> either =
        List.of(
            new SuspensionKey(actorId, Suspension.key(target, null)),
            new SuspensionKey(actorId, Suspension.key(target, subtarget)));
    return !suspensions.getRecords(either).isEmpty();
  }

  /**
   * Ends the suspension of a target with those of its subtargets, and tells how many there were.
   */
  int resume(String actorId, String target) {
    List<SuspensionKey> keys =
        suspensions.query(actorId).beginsWith(target).stream()
            .filter(each -> each.target().equals(target))
            .map(each -> new SuspensionKey(actorId, each.targetKey()))
            .toList();
    suspensions.deleteRecords(keys);
    return keys.size();
  }
}
