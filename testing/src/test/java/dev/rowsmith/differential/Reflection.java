package dev.rowsmith.differential;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes records of any class, and takes them apart. */
final class Reflection {

  private Reflection() {}

  static <T> T made(Class<T> type, List<? extends @Nullable Object> components) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(components.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static @Nullable Object component(Record record, String name) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        return value(record, component);
      }
    }
    throw new IllegalArgumentException(record.getClass() + " has no " + name);
  }

  static @Nullable Object value(Object record, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The record with what the function makes of each component's name and value. */
  static Record mapped(
      Record record, BiFunction<String, @Nullable Object, @Nullable Object> function) {
    List<@Nullable Object> components = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      components.add(function.apply(component.getName(), value(record, component)));
    }
    return made(record.getClass(), components);
  }
}
