package dev.rowsmith.operation;

import dev.rowsmith.schema.SchemaDifference;
import dev.rowsmith.schema.SchemaDifference.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects what a comparison of a schema with a live table finds. */
public final class Differences {

  private final List<SchemaDifference> differences = new ArrayList<>();

  /** Tells one for which the table cannot be used as it should. */
  public void block(Kind kind, String place, String wanted, String found) {
    differences.add(new SchemaDifference(kind, true, place, wanted, found));
  }

  /** Tells one with which the table can be used nevertheless. */
  public void tell(Kind kind, String place, String wanted, String found) {
    differences.add(new SchemaDifference(kind, false, place, wanted, found));
  }

  /** Tells one with which the table can be used, if the two are not equal. */
  public void compare(Kind kind, String place, Object wanted, Object found) {
    if (!wanted.equals(found)) {
      tell(kind, place, wanted.toString(), found.toString());
    }
  }

  /** All, in the order in which they were told. */
  public List<SchemaDifference> all() {
    return List.copyOf(differences);
  }

  /** Those for which the table cannot be used as it should. */
  public List<SchemaDifference> blocking() {
    return differences.stream().filter(SchemaDifference::blocking).toList();
  }
}
