package dev.rowsmith.differential;

import dev.rowsmith.codec.Projection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a record that are read. */
final class Parts<R> {

  private final Set<String> names;
  private final Map<String, Part<R>> held = new HashMap<>();
  private final List<Part<R>> selected = new ArrayList<>();

  /**
   * @param names of the record's values
   */
  Parts(Set<String> names) {
    this.names = names.stream().map(Part::flat).collect(Collectors.toSet());
  }

  /** What an index holds, where that is not all. */
  <T> Parts<R> held(String index, Class<T> type, Projection<R, T> projection) {
    held.put(index, part(type, projection));
    return this;
  }

  /** What a record of a user's selects. */
  <T> Parts<R> selected(Class<T> type, Projection<R, T> projection) {
    selected.add(part(type, projection));
    return this;
  }

  private <T> Part<R> part(Class<T> type, Projection<R, T> projection) {
    return new Part<>(projection, new Anatomy<>(type, name -> names.contains(Part.flat(name))));
  }

  /** What the index holds, or null where it is all; so it is of the table, which has no name. */
  @Nullable Part<R> held(@Nullable String index) {
    return held.get(index);
  }

  List<Part<R>> selected() {
    return selected;
  }
}
