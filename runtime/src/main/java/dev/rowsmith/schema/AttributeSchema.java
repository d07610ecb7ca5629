package dev.rowsmith.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a table: a component of the record, under the name it is stored by.
 *
 * <p>Compared by identity: a table has one object per attribute, and codecs, keys and conditions
 * all point to it.
 */
public class AttributeSchema {

  private final int ordinal;
  private final String component;
  private final String storedName;
  private final AttributeType type;
  private final Set<Trait> traits;
  private final @Nullable Place place;

  /**
   * @param ordinal the component's place in the record, from 0
   * @param component the component's name, as errors tell it
   * @param storedName the attribute's or column's name
   * @param type what it holds
   * @param traits what else is to say
   */
  public AttributeSchema(
      int ordinal, String component, String storedName, AttributeType type, Trait... traits) {
    this(null, ordinal, component, storedName, type, traits);
  }

  /**
   * A value within a list, a map or a record, which may always be absent.
   *
   * @param place where it is
   * @param type what it holds
   * @param traits what else is to say
   */
  protected AttributeSchema(Place place, AttributeType type, Trait... traits) {
    this(
        place,
        place.parent().ordinal(),
        place.component(),
        place.name() == null ? "" : place.name(),
        type,
        traits);
  }

  private AttributeSchema(
      @Nullable Place place,
      int ordinal,
      String component,
      String storedName,
      AttributeType type,
      Trait... traits) {
    this.place = place;
    this.ordinal = ordinal;
    this.component = component;
    this.storedName = storedName;
    this.type = type;
    this.traits = EnumSet.noneOf(Trait.class);
    this.traits.addAll(List.of(traits));
  }

  /** The same attribute again. */
  protected AttributeSchema(AttributeSchema same) {
    this.ordinal = same.ordinal;
    this.component = same.component;
    this.storedName = same.storedName;
    this.type = same.type;
    this.traits = same.traits;
    this.place = same.place;
  }

  /** The component's place in the record, from 0. */
  public final int ordinal() {
    return ordinal;
  }

  /** The component's name, as errors tell it. */
  public final String component() {
    return component;
  }

  /** The name of the attribute on DynamoDB and of the column on PostgreSQL. */
  public final String storedName() {
    return storedName;
  }

  /** What the attribute holds. */
  public final AttributeType type() {
    return type;
  }

  /** Whether a record cannot be without it. */
  public final boolean required() {
    return traits.contains(Trait.REQUIRED);
  }

  /** Whether its absence reads as a default. */
  public final boolean defaulted() {
    return traits.contains(Trait.DEFAULTED);
  }

  /** Whether it is stored as JSON text even where the backend has lists and maps. */
  public final boolean json() {
    return traits.contains(Trait.JSON);
  }

  /** Whether it has a property. */
  public final boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Where it is within another attribute, or null for one of the table itself. */
  public final @Nullable Place place() {
    return place;
  }

  /** The attribute of the table that it is, or that it is within. */
  public final AttributeSchema root() {
    return place == null ? this : place.parent().root();
  }

  /** How many attributes it is within. */
  public final int depth() {
    return place == null ? 0 : place.parent().depth() + 1;
  }

  /** Whether the other is the same attribute, or a value at the same place. */
  public final boolean isAt(AttributeSchema other) {
    Place here = place;
    Place there = other.place;
    if (here == null || there == null) {
      return this == other;
    }
    return here.index() == there.index()
        && Objects.equals(here.name(), there.name())
        && here.parent().isAt(there.parent());
  }

  /** Whether the other is at the same place or within what is there. */
  public final boolean holds(AttributeSchema other) {
    return isAt(other) || (other.place != null && holds(other.place.parent()));
  }

  /** The only texts that may be stored, or none where any may. */
  public List<String> allowedTexts() {
    return List.of();
  }

  /** What each member of a set or a list is, or null where this is none. */
  public @Nullable AttributeSchema element() {
    return null;
  }

  @Override
  public final String toString() {
    return place == null ? storedName : place.toString();
  }
}
