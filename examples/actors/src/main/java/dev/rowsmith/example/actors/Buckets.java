package dev.rowsmith.example.actors;

import static dev.rowsmith.example.actors.BucketEntryTable.DATA;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.RecordNotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attributes in buckets. */
final class Buckets {

  /** How long an expired entry stays, for clocks that go wrong. */
  private static final Duration SKEW = Duration.ofHours(1);

  private final BucketEntryDao entries;
  private final Clock clock;

  Buckets(Database database, Clock clock) {
    this.entries = new BucketEntryDao(database);
    this.clock = clock;
  }

  /** Stores an entry that stays. */
  void put(String actorId, String bucket, String name, Map<String, Object> data) {
    entries.putRecord(new BucketEntry(actorId, null, bucket, name, data, clock.instant(), null));
  }

  /** Stores an entry that expires. */
  void put(String actorId, String bucket, String name, Map<String, Object> data, Duration life) {
    Instant now = clock.instant();
    entries.putRecord(
        new BucketEntry(actorId, null, bucket, name, data, now, now.plus(life).plus(SKEW)));
  }

  /** Takes an entry that can be used once: of all that try, one gets it. */
  boolean take(String actorId, String bucket, String name) {
    // The condition is for DynamoDB Local, which lets several of them win without one.
    return entries.deleteRecord(actorId, bucket, name, DATA.exists());
  }

  /** Changes an entry if its data is as expected, whatever the order of its keys. */
  boolean compareAndSet(
      String actorId,
      String bucket,
      String name,
      Map<String, Object> expected,
      Map<String, Object> data) {
    try {
      entries.updateRecord(
          actorId, bucket, name, set -> set.data(data).onlyIf(DATA.equalTo(expected)));
      return true;
    } catch (ConditionFailedException | RecordNotFoundException e) {
      return false;
    }
  }

  /** An entry that has not expired: those that have are as if they were not there. */
  Optional<BucketEntry> find(String actorId, String bucket, String name) {
    return entries.findRecord(actorId, bucket, name);
  }

  /** Deletes what has expired in all buckets, and tells how many entries there were. */
  long purge() {
    return entries.purgeExpired();
  }

  /** The entries of a bucket, and of no other whose name only begins the same. */
  List<BucketEntry> list(String actorId, String bucket) {
    return entries.query(actorId, bucket).list();
  }

  /** Deletes a bucket, and tells how many entries it had. */
  int delete(String actorId, String bucket) {
    return delete(list(actorId, bucket));
  }

  /** Deletes the entries of a bucket that are of one chain, and tells how many there were. */
  int deleteChain(String actorId, String bucket, String chainId) {
    // Documents that are stored as text have no paths for a condition.
    return delete(
        list(actorId, bucket).stream()
            .filter(entry -> chainId.equals(entry.data().get("chain_id")))
            .toList());
  }

  private int delete(List<BucketEntry> expendable) {
    entries.deleteRecords(
        expendable.stream()
            .map(entry -> new BucketEntryKey(entry.id(), entry.bucket(), entry.name()))
            .toList());
    return expendable.size();
  }
}
