package dev.rowsmith.differential;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the model is told of a key whose texts are made of components. */
final class Templates {

  private final Map<String, Predicate<Object>> parts = new HashMap<>();
  private final Map<String, Function<Values, String>> made = new HashMap<>();
  private final Set<String> matched = new HashSet<>();
  private @Nullable Function<Values, String> order;

  /** A component can only be a part of the text with such values. */
  Templates part(String component, Predicate<Object> allowed) {
    parts.put(component, allowed);
    return this;
  }

  /** A text that ends at the first of the separators behind it. */
  Templates endingAt(String component, String separator) {
    return part(
        component, text -> (text + separator).indexOf(separator) == text.toString().length());
  }

  /** A whole number with leading zeros. */
  Templates padded(String component, int digits) {
    return part(
        component,
        number -> ((Number) number).longValue() >= 0 && number.toString().length() <= digits);
  }

  /** A component that is the text itself, which is made. */
  Templates made(String component, Function<Values, String> text) {
    made.put(component, text);
    return this;
  }

  /** The text by which a partition is in order. */
  Templates order(Function<Values, String> text) {
    order = text;
    return this;
  }

  /** A component that a query compares by equality alone. */
  Templates matched(String component) {
    matched.add(component);
    return this;
  }

  boolean allows(String component, Object value) {
    return parts.getOrDefault(component, any -> true).test(value);
  }

  boolean isMade(String component) {
    return made.containsKey(component);
  }

  String made(String component, Values row) {
    return Objects.requireNonNull(made.get(component)).apply(row);
  }

  @Nullable Function<Values, String> order() {
    return order;
  }

  boolean isMatched(String component) {
    return matched.contains(component);
  }
}
