package dev.rowsmith.example.actors;

import static dev.rowsmith.example.actors.PropertyLookupTable.ACTOR_ID;
import static dev.rowsmith.example.actors.PropertyTable.VALUE;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionCanceledException.Kind;
import dev.rowsmith.TransactionWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Properties, and whose they are: some have values that no two actors share. Those are looked up by
 * a table of their own, which is written in the transaction that writes the property.
 */
final class Properties {

  private static final Set<String> UNIQUE = Set.of("oauthId", "email", "externalUserId");

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
    Optional<Property> before = properties.findRecord(now.id(), now.name());
    if (!UNIQUE.contains(now.name())) {
      properties.putRecord(now);
      return true;
    }
    if (before.equals(Optional.of(now))) {
      return true;
    }
    List<TransactionWrite> writes = new ArrayList<>();
    writes.add(
        before.isPresent()
            ? properties.putting(now, VALUE.equalTo(before.get().value()))
            : properties.creating(now));
    writes.add(
        lookups.putting(
            PropertyLookup.of(now.id(), now.name(), now.value()),
            ACTOR_ID.notExists().or(ACTOR_ID.equalTo(now.id()))));
    before.flatMap(this::lookup).ifPresent(old -> writes.add(forgetting(old)));
    return done(writes);
  }

  /** Deletes a property, and tells whether it was there. */
  boolean delete(String actorId, String name) {
    Optional<Property> before = properties.findRecord(actorId, name);
    if (before.isEmpty()) {
      return false;
    }
    List<TransactionWrite> writes = new ArrayList<>();
    writes.add(properties.deleting(actorId, name, VALUE.equalTo(before.get().value())));
    before.flatMap(this::lookup).ifPresent(old -> writes.add(forgetting(old)));
    return done(writes);
  }

  /** The actor that has a value, if one has. */
  Optional<String> owner(String name, String value) {
    return lookups.findRecord(PropertyLookup.key(name, value)).map(PropertyLookup::actorId);
  }

  /** Changes a property if it has the expected value still. */
  boolean compareAndSet(String actorId, String name, String expected, String value) {
    try {
      properties.updateRecord(
          actorId, name, set -> set.value(value).onlyIf(VALUE.equalTo(expected)));
      return true;
    } catch (ConditionFailedException | RecordNotFoundException e) {
      return false;
    }
  }

  /** Deletes a property if it has the expected value still. */
  boolean compareAndDelete(String actorId, String name, String expected) {
    try {
      return properties.deleteRecord(actorId, name, VALUE.equalTo(expected));
    } catch (ConditionFailedException e) {
      return false;
    }
  }

  /** The entry of a property in the lookup table, where it is this actor's. */
  private Optional<PropertyLookup> lookup(Property property) {
    return lookups
        .findRecord(PropertyLookup.key(property.name(), property.value()))
        .filter(found -> found.actorId().equals(property.id()));
  }

  private TransactionWrite forgetting(PropertyLookup lookup) {
    return lookups.deleting(lookup.lookupKey(), ACTOR_ID.equalTo(lookup.actorId()));
  }

  private boolean done(List<TransactionWrite> writes) {
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
}
