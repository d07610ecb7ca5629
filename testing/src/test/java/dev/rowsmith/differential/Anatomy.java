package dev.rowsmith.differential;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of flat values and takes them apart: the components of embedded records lie beside
 * the others, as {@code address.street}.
 */
final class Anatomy<R> {

  private final Class<R> type;
  private final Map<String, Class<?>> types = new LinkedHashMap<>();

  /**
   * @param names the names of values; a component that has none of them is an embedded record
   */
  Anatomy(Class<R> type, Predicate<String> names) {
    this.type = type;
    collect(type, "", names);
  }

  private void collect(Class<?> record, String prefix, Predicate<String> names) {
    for (RecordComponent component : record.getRecordComponents()) {
      String name = prefix + component.getName();
      if (names.test(name)) {
        types.put(name, component.getType());
      } else {
        collect(embedded(component), name + ".", names);
      }
    }
  }

  private static Class<?> embedded(RecordComponent component) {
    Type declared = component.getGenericType();
    if (component.getType() == Optional.class) {
      declared = ((ParameterizedType) declared).getActualTypeArguments()[0];
    }
    return (Class<?>)
        (declared instanceof ParameterizedType generic ? generic.getRawType() : declared);
  }

  /** The classes of the values by their names, in order. */
  Map<String, Class<?>> types() {
    return types;
  }

  R make(Values values) {
    return make(type, "", values);
  }

  private <T> T make(Class<T> record, String prefix, Values values) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      String name = prefix + component.getName();
      @Nullable Object value =
          types.containsKey(name) ? values.get(name) : within(component, name + ".", values);
      arguments.add(component.getType() == Optional.class ? Optional.ofNullable(value) : value);
    }
    return Reflection.made(record, arguments);
  }

  /** An embedded record, or null where nothing of it is there. */
  private @Nullable Object within(RecordComponent component, String prefix, Values values) {
    boolean any = values.byComponent().keySet().stream().anyMatch(name -> name.startsWith(prefix));
    return any ? make(embedded(component), prefix, values) : null;
  }

  /** The values as texts, which are equal only where the values are. */
  Map<String, String> row(Object record) {
    Map<String, String> row = new LinkedHashMap<>();
    fill(row, record.getClass(), record, "");
    return row;
  }

  private void fill(
      Map<String, String> row, Class<?> record, @Nullable Object value, String prefix) {
    for (RecordComponent component : record.getRecordComponents()) {
      String name = prefix + component.getName();
      @Nullable Object part = value == null ? null : Reflection.value(value, component);
      @Nullable Object bare = part instanceof Optional<?> some ? some.orElse(null) : part;
      if (prefix.isEmpty() && record != type || types.containsKey(name)) {
        row.put(name, part instanceof Optional<?> && bare == null ? "empty" : Shown.of(bare));
      } else {
        fill(row, embedded(component), bare, name + ".");
      }
    }
  }

  /** How an absent value of the record is shown. */
  String absent(String name) {
    return types.get(name) == Optional.class ? "empty" : Shown.of(null);
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
