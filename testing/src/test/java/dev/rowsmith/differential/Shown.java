package dev.rowsmith.differential;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Turns a value into a text that is the same for equal values only, bit for bit. */
final class Shown {

  private static final int LONG = 100;

  private Shown() {}

  static String of(@Nullable Object value) {
    if (value instanceof String || value instanceof Character) {
      return text(value.toString());
    }
    if (value instanceof byte[] bytes) {
      return "0x" + HexFormat.of().formatHex(bytes);
    }
    if (value instanceof ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      return of(bytes) + (buffer.isReadOnly() ? "" : " writable");
    }
    if (value instanceof BigDecimal number) {
      return number.toString() + "d";
    }
    if (value instanceof Set<?> set) {
      return set.stream().map(Shown::of).sorted().toList().toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Shown::of).toList().toString();
    }
    if (value instanceof Record record) {
      return components(record);
    }
    return value instanceof Map<?, ?> map ? entries(map) : String.valueOf(value);
  }

  /** Without what is absent. */
  private static String components(Record record) {
    StringJoiner shown = new StringJoiner(", ", record.getClass().getSimpleName() + "(", ")");
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      @Nullable Object value = Reflection.value(record, component);
      if (value != null) {
        shown.add(component.getName() + "=" + of(value));
      }
    }
    return shown.toString();
  }

  private static String entries(Map<?, ?> map) {
    return map.entrySet().stream()
        .map(entry -> of(entry.getKey()) + "=" + of(entry.getValue()))
        .sorted()
        .toList()
        .toString();
  }

  private static String text(String value) {
    if (value.length() > LONG) {
      return text(value.substring(0, 2)) + "…" + value.length() + "#" + value.hashCode();
    }
    StringBuilder shown = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c <= '~' && c != '\\') {
        shown.append(c);
      } else {
        shown.append(String.format("\\u%04X", (int) c));
      }
    }
    return shown.append('"').toString();
  }
}
