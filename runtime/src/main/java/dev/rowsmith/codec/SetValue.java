package dev.rowsmith.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The members of a set.
 *
 * @param members operands of one and the same element
 */
public record SetValue(List<Operand> members) {

  public SetValue {
    members = List.copyOf(members);
  }

  /**
   * The members in their stored form, once each, in the order of {@link ValueOrder}.
   *
   * @throws ValueException when a member is null or refused
   */
  SetValue normal() {
    if (members.isEmpty()) {
      return this;
    }
    SortedMap<Object, Operand> ordered =
        new TreeMap<>(ValueOrder.of(members.get(0).attribute().type()));
    for (Operand member : members) {
      Operand stored = ValueRow.normal(member);
      ordered.put(Objects.requireNonNull(stored.value()), stored);
    }
    return new SetValue(new ArrayList<>(ordered.values()));
  }

  /** Whether the other has the same members, in whatever order. */
  boolean sameMembers(SetValue other) {
    return members.size() == other.members.size()
        && new HashSet<>(other.members).containsAll(members);
  }
}
