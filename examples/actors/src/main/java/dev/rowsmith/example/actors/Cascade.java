package dev.rowsmith.example.actors;

import dev.rowsmith.Database;
import java.util.List;

/** Deletes actors with all that is theirs. */
final class Cascade {

  private final ActorDao actors;
  private final PropertyDao properties;
  private final PropertyLookupDao lookups;
  private final BucketEntryDao entries;
  private final TrustDao trusts;
  private final PeerTrusteeDao trustees;
  private final SubscriptionDao subscriptions;
  private final SubscriptionDiffDao diffs;
  private final SuspensionDao suspensions;

  Cascade(Database database) {
    this.actors = new ActorDao(database);
    this.properties = new PropertyDao(database);
    this.lookups = new PropertyLookupDao(database);
    this.entries = new BucketEntryDao(database);
    this.trusts = new TrustDao(database);
    this.trustees = new PeerTrusteeDao(database);
    this.subscriptions = new SubscriptionDao(database);
    this.diffs = new SubscriptionDiffDao(database);
    this.suspensions = new SuspensionDao(database);
  }

  /**
   * Deletes an actor, itself last, so that nothing is ever without its actor; what breaks off is
   * done by another call.
   *
   * @return whether there was one
   */
  boolean delete(String id) {
    List<Property> owned = properties.query(id).list();
    lookups.deleteRecords(
        lookups
            .getRecords(owned.stream().map(each -> PropertyLookup.of(each).lookupKey()).toList())
            .stream()
            .filter(lookup -> lookup.actorId().equals(id))
            .map(PropertyLookup::lookupKey)
            .toList());
    properties.deleteRecords(owned.stream().map(each -> new PropertyKey(id, each.name())).toList());
    entries.deleteRecords(
        entries.query(id).stream()
            .map(each -> new BucketEntryKey(id, each.bucket(), each.name()))
            .toList());
    trusts.deleteRecords(
        trusts.query(id).stream().map(each -> new TrustKey(id, each.peerid())).toList());
    trustees.deleteRecords(
        trustees.query(id).stream().map(each -> new PeerTrusteeKey(id, each.peerid())).toList());
    diffs.deleteRecords(
        diffs.query(id).stream()
            .map(each -> new SubscriptionDiffKey(id, each.subid(), each.seqnr()))
            .toList());
    subscriptions.deleteRecords(
        subscriptions.query(id).stream()
            .map(each -> new SubscriptionKey(id, each.peerid(), each.subid()))
            .toList());
    suspensions.deleteRecords(
        suspensions.query(id).stream()
            .map(each -> new SuspensionKey(id, each.targetKey()))
            .toList());
    return actors.deleteRecord(id);
  }
}
