package dev.rowsmith.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One step of a path, from a list, a map or a record to what is within. */
sealed interface Step {

  Pattern STEP = Pattern.compile("\\.(\\w+)|\\[(\\d+)]|\\[\"([^\"]*)\"]");

  /** What is there, or null. */
  @Nullable Object from(Object whole);

  /** The whole with another part there; null leaves it out. */
  Object replaced(Object whole, @Nullable Object part);

  /** The steps of a path behind its first name: {@code rooms[0].named["x"]}. */
  static List<Step> of(String path) {
    return STEP.matcher(path).results().map(Step::one).toList();
  }

  private static Step one(MatchResult match) {
    if (match.group(1) != null) {
      return new Component(match.group(1));
    }
    return match.group(2) != null
        ? new Element(Integer.parseInt(match.group(2)))
        : new Entry(match.group(3));
  }

  /** What the steps lead to, or null. */
  static @Nullable Object follow(List<Step> steps, @Nullable Object whole) {
    @Nullable Object part = whole;
    for (Step step : steps) {
      part = part == null ? null : step.from(part);
    }
    return part;
  }

  /** The whole with another part where the steps lead; what is around it must be there. */
  static @Nullable Object replace(List<Step> steps, Object whole, @Nullable Object part) {
    if (steps.isEmpty()) {
      return part;
    }
    Step first = steps.get(0);
    List<Step> others = steps.subList(1, steps.size());
    @Nullable Object within = first.from(whole);
    return first.replaced(
        whole, others.isEmpty() || within == null ? part : replace(others, within, part));
  }

  /** A component of a record. */
  record Component(String name) implements Step {
    @Override
    public @Nullable Object from(Object whole) {
      return Reflection.component((Record) whole, name);
    }

    @Override
    public Object replaced(Object whole, @Nullable Object part) {
      return Reflection.mapped(
          (Record) whole, (component, value) -> component.equals(name) ? part : value);
    }
  }

  /** An element of a list. */
  record Element(int index) implements Step {
    @Override
    public @Nullable Object from(Object whole) {
      List<?> list = (List<?>) whole;
      return index < list.size() ? list.get(index) : null;
    }

    @Override
    public Object replaced(Object whole, @Nullable Object part) {
      List<Object> list = new ArrayList<>((List<?>) whole);
      if (part == null) {
        list.remove(index);
      } else {
        list.set(index, part);
      }
      return list;
    }
  }

  /** A value of a map. */
  record Entry(String key) implements Step {
    @Override
    public @Nullable Object from(Object whole) {
      return ((Map<?, ?>) whole).get(key);
    }

    @Override
    public Object replaced(Object whole, @Nullable Object part) {
      Map<Object, Object> map = new LinkedHashMap<>((Map<?, ?>) whole);
      if (part == null) {
        map.remove(key);
      } else {
        map.put(key, part);
      }
      return map;
    }
  }
}
