package dev.rowsmith.schema;

/**
 * One place where a live table is not what its record asks for.
 *
 * @param place what differs, such as {@code attribute person_id} or {@code index by-owner}
 * @param wanted what the record asks for
 * @param found what the live table has, or {@code nothing}
 */
public record SchemaDifference(String place, String wanted, String found) {

  /** What {@link #found} says of a thing that is not there. */
  public static final String NOTHING = "nothing";

  @Override
  public String toString() {
    return place + ": wanted " + wanted + ", found " + found;
  }
}
