package dev.rowsmith.differential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of components by their names; one that is not named is absent. An {@code Optional}
 * component has its bare value here.
 */
record Values(Map<String, Object> byComponent) {

  Values {
    byComponent = new LinkedHashMap<>(byComponent);
  }

  @Nullable Object get(String component) {
    return byComponent.get(component);
  }

  @Override
  public String toString() {
    return byComponent.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + Shown.of(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
