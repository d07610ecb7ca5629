package dev.rowsmith.differential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of attributes by the names of their components; one that is not named is absent. An {@code
 * Optional} component has its bare value here.
 */
record Values(Map<String, Object> byComponent) {

  static final Values NONE = new Values(Map.of());

  Values {
    byComponent = new LinkedHashMap<>(byComponent);
  }

  @Nullable Object get(String component) {
    return byComponent.get(component);
  }

  /** The value of an attribute or within one; an empty set is absent. */
  @Nullable Object get(Field<?> field) {
    @Nullable Object value = Step.follow(field.steps(), get(field.root()));
    return value instanceof Set<?> set && set.isEmpty() ? null : value;
  }

  /** The same with another value there; null makes it absent. */
  Values with(String component, @Nullable Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(byComponent);
    if (value == null) {
      changed.remove(component);
    } else {
      changed.put(component, value);
    }
    return new Values(changed);
  }

  @Override
  public String toString() {
    return byComponent.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + Shown.of(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
