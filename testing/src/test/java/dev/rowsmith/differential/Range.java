package dev.rowsmith.differential;

import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A partition of the table or of an index.
 *
 * @param index the index, or null for the table
 * @param values those of the partition attributes and of the first sort attributes
 * @param leading how many of the sort attributes have a value
 * @param sort a condition on the sort attribute behind them
 */
record Range<R>(
    @Nullable String index,
    Values values,
    int leading,
    Where.@Nullable Compared<R> sort,
    boolean descending) {

  /** Takes out of all rows those that are not in the range, and sorts the others. */
  void narrow(List<Values> found, Rows<R> rows) {
    Subject<R> subject = rows.subject();
    KeySchema key = subject.key(index);
    int fixed = key.partition().size() + leading;
    List<Field<R>> given = subject.fields(key.attributes().subList(0, fixed));
    given.forEach(this::refuseNull);
    for (Field<R> field : given) {
      Object wanted = rows.wanted(field, values.get(field.name()));
      found.removeIf(row -> !is(field, row, wanted));
    }
    if (sort != null && !isWhole(sort)) {
      sort.values().forEach(value -> rows.wanted(sort.field(), value));
      found.removeIf(row -> !Logic.holds(sort, row));
    }
    List<Field<R>> order = new ArrayList<>(subject.fields(key.sort()));
    Function<Values, String> text = subject.templates().order();
    if (index == null && text != null) {
      Comparator<Values> byText =
          (left, right) -> Order.compare(text.apply(left), text.apply(right));
      found.sort(descending ? byText.reversed() : byText);
      return;
    }
    // The last first, since a sort keeps what it finds equal in order.
    Collections.reverse(order);
    for (Field<R> field : order) {
      found.removeIf(row -> row.get(field.name()) == null);
      found.sort(
          (left, right) -> {
            int compared = field.compare(value(left, field), value(right, field));
            return descending ? -compared : compared;
          });
    }
  }

  /** A null is refused before any other value of a query. */
  private void refuseNull(Field<R> field) {
    if (values.get(field.name()) == null) {
      throw Rules.refusal(field.name());
    }
  }

  /** A prefix of nothing is no condition. */
  private static boolean isWhole(Where.Compared<?> where) {
    return where.operator() == Operator.BEGINS_WITH && where.value().equals("");
  }

  private static boolean is(Field<?> field, Values row, Object wanted) {
    @Nullable Object value = row.get(field.name());
    return value != null && field.compare(value, wanted) == 0;
  }

  private static Object value(Values row, Field<?> field) {
    return Objects.requireNonNull(row.get(field.name()));
  }
}
