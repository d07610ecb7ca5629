package dev.rowsmith.example.actors;

import static dev.rowsmith.example.actors.PropertyLookupTable.ACTOR_ID;
import static dev.rowsmith.example.actors.PropertyTable.VALUE;

import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionCanceledException.Kind;
import dev.rowsmith.TransactionWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Properties, and whose they are: some have values that no two actors share. Those are looked up in
 * a table of their own, which is written in the transaction that writes the property. A new program
 * would leave that to {@code @Unique}; this one keeps the lookups that are there, digests and all.
 */
final class Properties {

  /** The names of those whose values are one actor's. */
  static final Set<String> UNIQUE = Set.of("oauthId", "email", "externalUserId");

  /** Why a write is not done that somebody else was before. */
  private static final Set<Kind> EXPECTED =
      Set.of(Kind.NONE, Kind.ALREADY_EXISTS, Kind.CONDITION_FAILED, Kind.NOT_FOUND, Kind.CONFLICT);

  private final Database database;
  private final PropertyDao properties;
  private final PropertyLookupDao lookups;

  Properties(Database database) {
    this.database = database;
    this.properties = new PropertyDao(database);
    this.lookups = new PropertyLookupDao(database);
  }

  /**
   * Sets a property.
   *
   * @return whether it is set; not if another actor has its value, or somebody else changed it at
   *     the same time
   */
  boolean set(Property now) {
    if (!UNIQUE.contains(now.name())) {
      properties.putRecord(now);
      return true;
    }
    Optional<Property> before = properties.findRecord(now.id(), now.name());
    return done(
        before.isPresent()
            ? properties.putting(now, VALUE.equalTo(before.get().value()))
            : properties.creating(now),
        before,
        Optional.of(now));
  }

  /** Deletes a property, and tells whether it was there. */
  boolean delete(String actorId, String name) {
    Optional<Property> before = properties.findRecord(actorId, name);
    return before.isPresent() && compareAndDelete(actorId, name, before.get().value());
  }

  /** Changes a property if it has the expected value still, and no other actor has the new one. */
  boolean compareAndSet(String actorId, String name, String expected, String value) {
    Property now = new Property(actorId, name, value);
    return done(
        properties.putting(now, VALUE.equalTo(expected)),
        Optional.of(new Property(actorId, name, expected)),
        Optional.of(now));
  }

  /** Deletes a property if it has the expected value still. */
  boolean compareAndDelete(String actorId, String name, String expected) {
    return done(
        properties.deleting(actorId, name, VALUE.equalTo(expected)),
        Optional.of(new Property(actorId, name, expected)),
        Optional.empty());
  }

  /** The actor that has a value, if one has. */
  Optional<String> owner(String name, String value) {
    return lookups.findRecord(PropertyLookup.key(name, value)).map(PropertyLookup::actorId);
  }

  /** That a lookup is nobody's, or this actor's. */
  static Condition<PropertyLookup> isFreeFor(String actorId) {
    return ACTOR_ID.notExists().or(ACTOR_ID.equalTo(actorId));
  }

  /** Writes a property, and with it what its value is looked up by: both, or nothing. */
  private boolean done(
      TransactionWrite property, Optional<Property> before, Optional<Property> now) {
    List<TransactionWrite> writes = new ArrayList<>();
    writes.add(property);
    now.filter(each -> UNIQUE.contains(each.name()))
        .ifPresent(
            each -> writes.add(lookups.putting(PropertyLookup.of(each), isFreeFor(each.id()))));
    before
        .filter(each -> !now.equals(before))
        .flatMap(this::lookup)
        .ifPresent(
            old -> writes.add(lookups.deleting(old.lookupKey(), ACTOR_ID.equalTo(old.actorId()))));
    try {
      database.transact(writes);
      return true;
    } catch (TransactionCanceledException e) {
      if (e.reasons().stream().allMatch(reason -> EXPECTED.contains(reason.kind()))) {
        return false;
      }
      throw e;
    }
  }

  /** The entry of a property in the lookup table, where it is this actor's. */
  private Optional<PropertyLookup> lookup(Property property) {
    return lookups
        .findRecord(PropertyLookup.key(property.name(), property.value()))
        .filter(found -> found.actorId().equals(property.id()));
  }
}
