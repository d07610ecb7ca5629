package dev.rowsmith.differential;

import dev.rowsmith.operation.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One change of an update, and what the model makes of a row by it.
 *
 * @param value null where an attribute is removed or copied
 * @param source what is copied from, else null
 */
record Edit<R>(
    Change.Kind kind, Field<R> field, @Nullable Object value, @Nullable Field<R> source) {

  Edit(Change.Kind kind, Field<R> field, @Nullable Object value) {
    this(kind, field, value, null);
  }

  /** Refuses a value that cannot be stored. */
  void check() {
    if (value instanceof Collection<?> members && ofMembers()) {
      members.forEach(member -> Rules.member(field, member));
    } else if (value != null) {
      Rules.stored(field, value);
    }
  }

  private boolean ofMembers() {
    return switch (kind) {
      case ADD_MEMBERS, REMOVE_MEMBERS, APPEND, PREPEND -> true;
      case SET, SET_IF_ABSENT, REMOVE, ADD, SUBTRACT, COPY -> false;
    };
  }

  /** Whether the row has what the change wants to be there. */
  boolean fits(Values row) {
    if (source != null) {
      return row.get(source) != null;
    }
    if (!field.within()) {
      return true;
    }
    List<Step> steps = field.steps();
    @Nullable Object root = row.get(field.root());
    boolean element = steps.get(steps.size() - 1) instanceof Step.Element;
    List<Step> wanted = element ? steps : steps.subList(0, steps.size() - 1);
    return Step.follow(wanted, root) != null;
  }

  /** The row with the change, which takes values as they were before the update. */
  Values applied(Values old, Values changed) {
    Object root = changed.get(field.root());
    @Nullable Object made = source == null ? made(old.get(field)) : old.get(source);
    @Nullable Object whole = root == null ? made : Step.replace(field.steps(), root, orEmpty(made));
    return changed.with(field.root(), whole instanceof Set<?> set && set.isEmpty() ? null : whole);
  }

  /** What is within is not absent, but an empty set. */
  private @Nullable Object orEmpty(@Nullable Object made) {
    return made == null && field.within() && field.set() ? Set.of() : made;
  }

  private @Nullable Object made(@Nullable Object standing) {
    return switch (kind) {
      case SET -> Rules.stored(field, value);
      case SET_IF_ABSENT -> standing == null ? Rules.stored(field, value) : standing;
      case REMOVE -> null;
      case COPY -> throw new IllegalStateException("A copy is made of its source.");
      case ADD -> Sums.sum(standing, stored());
      case SUBTRACT -> Sums.difference(standing, stored());
      case ADD_MEMBERS -> {
        Set<Object> members = new LinkedHashSet<>(members(standing));
        members.addAll(given());
        yield members;
      }
      case REMOVE_MEMBERS -> {
        Set<Object> members = new LinkedHashSet<>(members(standing));
        members.removeAll(given());
        yield members;
      }
      case APPEND -> joined(members(standing), given());
      case PREPEND -> joined(given(), members(standing));
    };
  }

  private Object stored() {
    return Objects.requireNonNull(Rules.stored(field, value));
  }

  private static Collection<?> members(@Nullable Object standing) {
    return standing == null ? List.of() : (Collection<?>) standing;
  }

  private List<Object> given() {
    return members(value).stream().map(member -> Rules.member(field, member)).toList();
  }

  private static List<Object> joined(Collection<?> first, Collection<?> then) {
    List<Object> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  @Override
  public String toString() {
    String what = source == null ? Shown.of(value) : source.name();
    return kind + " " + field.name() + " " + what;
  }
}
