package dev.rowsmith.sql;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Change;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Turns the changes of values within one column into its assignment.
 *
 * <pre>{@code
 * "address" = jsonb_set(jsonb_set(t."address", ARRAY[?], CAST(? AS jsonb)), ARRAY[?], …) #- ARRAY[?]
 * }</pre>
 *
 * <p>Each path means what stood before the update, as on DynamoDB. So what is removed goes last,
 * and of two elements of a list the later one first: it moves those behind it.
 */
final class PathChangeSql {

  /**
   * A little less than what would round up to the infinity of 32 bits, as DynamoDB's side has it.
   */
  private static final String WITHIN_FLOATS =
      "abs(total) <= 3.4028235677973366163753939545814256844E+38";

  private static final Comparator<Change> LAST_FIRST =
      (left, right) -> lastFirst(places(left.attribute()), places(right.attribute()));

  private final SqlText text;

  PathChangeSql(SqlText text) {
    this.text = text;
  }

  /**
   * @param changes at least one, all within the same attribute, none within what another changes
   */
  void add(List<Change> changes) {
    List<Change> stored = new ArrayList<>(changes);
    stored.removeIf(change -> change.kind() == Change.Kind.REMOVE);
    List<Change> removed = new ArrayList<>(changes);
    removed.removeAll(stored);
    removed.sort(LAST_FIRST);
    AttributeSchema root = changes.get(0).attribute().root();
    text.add(SqlTable.quoted(root.storedName()) + " = ");
    text.add("jsonb_set(".repeat(stored.size()) + SqlTable.column(root));
    for (Change change : stored) {
      addSteps(text.add(", "), change.attribute());
      addValue(text.add(", "), change);
      text.add(")");
    }
    for (Change change : removed) {
      addSteps(text.add(" #- "), change.attribute());
    }
  }

  private static void addSteps(SqlText text, AttributeSchema attribute) {
    text.add("ARRAY[");
    boolean first = true;
    for (Place place : places(attribute)) {
      text.add(first ? "" : ", ");
      if (place.name() == null) {
        text.add("'" + place.index() + "'");
      } else {
        text.add("CAST(").bindText(place.name()).add(" AS text)");
      }
      first = false;
    }
    text.add("]");
  }

  private static void addValue(SqlText text, Change change) {
    if (change.kind() == Change.Kind.SET) {
      text.add("CAST(").bindJson(change.operand()).add(" AS jsonb)");
    } else if (change.kind() == Change.Kind.ADD) {
      addSum(text, change.operand());
    } else {
      throw new IllegalArgumentException(
          change.attribute().component() + ": " + change.kind() + " is for whole attributes.");
    }
  }

  /** A sum that the attribute's type does not hold is refused and never stored. */
  private static void addSum(SqlText text, Operand operand) {
    AttributeSchema attribute = operand.attribute();
    text.add("to_jsonb((SELECT CASE WHEN " + guard(attribute.type()) + " THEN total ELSE ");
    text.add(ChangeSql.REFUSE + " END FROM (SELECT coalesce(CAST(");
    PathSql.addPath(text, attribute).add(" AS numeric), 0) + CAST(");
    text.bindJson(operand).add(" AS numeric) AS total) AS totals))");
  }

  private static String guard(AttributeType type) {
    return switch (type) {
      case INT8 -> between(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case INT16 -> between(Short.MIN_VALUE, Short.MAX_VALUE);
      case INT32 -> between(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case INT64 -> between(Long.MIN_VALUE, Long.MAX_VALUE);
      default -> {
        String range = ChangeSql.WITHIN_NUMBERS + " AND " + ChangeSql.WITHIN_DIGITS;
        yield type == AttributeType.FLOAT32 ? WITHIN_FLOATS + " AND " + range : range;
      }
    };
  }

  private static String between(long least, long most) {
    return "total BETWEEN " + least + " AND " + most;
  }

  /** From the outermost to the attribute's own. */
  private static List<Place> places(AttributeSchema attribute) {
    List<Place> places = new ArrayList<>();
    for (Place place = attribute.place(); place != null; place = place.parent().place()) {
      places.add(place);
    }
    Collections.reverse(places);
    return places;
  }

  private static int lastFirst(List<Place> left, List<Place> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      Place one = left.get(i);
      Place other = right.get(i);
      if (one.index() != other.index()) {
        return Integer.compare(other.index(), one.index());
      }
      int names = Objects.toString(one.name(), "").compareTo(Objects.toString(other.name(), ""));
      if (names != 0) {
        return names;
      }
    }
    return 0;
  }
}
