package dev.rowsmith.example.actors;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.Page;
import dev.rowsmith.Scan;
import java.util.List;
import java.util.Optional;

/**
 * Makes the lookups that are missing, of properties that were written without them: in parts of the
 * table, so that several workers share it, and page by page, so that one may pause, and go on later
 * where it was.
 */
final class Backfill {

  private final PropertyDao properties;
  private final PropertyLookupDao lookups;

  Backfill(Database database) {
    this.properties = new PropertyDao(database);
    this.lookups = new PropertyLookupDao(database);
  }

  /**
   * What came of a page.
   *
   * @param collisions the properties whose value is another actor's
   * @param token where the next page begins, if there is one: to be kept until then
   */
  record Done(List<Property> collisions, Optional<String> token) {}

  /**
   * Does a page, again without harm.
   *
   * @param part one of so many parts
   * @param token of the page before, or empty for the first
   */
  Done page(int part, int parts, int size, Optional<String> token) {
    Scan<Property, Property> scan =
        properties
            .scan()
            .filter(PropertyTable.NAME.in(Properties.UNIQUE))
            .segments(parts)
            .segment(part)
            .limit(size);
    Page<Property> page = token.map(scan::startingAfter).orElse(scan).page();
    return new Done(
        page.items().stream().filter(each -> !isKnown(each)).toList(), page.nextToken());
  }

  private boolean isKnown(Property property) {
    try {
      lookups.putRecord(PropertyLookup.of(property), Properties.isFreeFor(property.id()));
      return true;
    } catch (ConditionFailedException e) {
      return false;
    }
  }

  /** The lookups whose property is gone or has another value; they are told, not deleted. */
  List<PropertyLookup> orphans() {
    return lookups.scan().segments(4).stream().filter(this::isOrphan).toList();
  }

  private boolean isOrphan(PropertyLookup lookup) {
    return properties
        .findRecord(lookup.actorId(), lookup.propertyName())
        .filter(each -> PropertyLookup.of(each).equals(lookup))
        .isEmpty();
  }
}
