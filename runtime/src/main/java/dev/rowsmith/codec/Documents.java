package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.ElementSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Carries free documents: maps of texts, booleans, numbers, lists and maps. Every number reads back
 * as a decimal.
 */
final class Documents {

  private static final AttributeSchema TEXT = element(AttributeType.TEXT);
  private static final AttributeSchema BOOLEAN = element(AttributeType.BOOLEAN);
  private static final AttributeSchema DECIMAL = element(AttributeType.DECIMAL);
  private static final AttributeSchema LIST = element(AttributeType.LIST);
  private static final AttributeSchema MAP = element(AttributeType.MAP);

  private Documents() {}

  /** A value without a name of its own; errors tell its place. */
  private static AttributeSchema element(AttributeType type) {
    return new ElementSchema("", type, List.of());
  }

  /** What writes a document. */
  static NestedContent content(AttributeSchema outer, Map<String, Object> document) {
    return writer -> {
      try {
        entries(document).writeTo(writer);
      } catch (ValueException e) {
        throw e.within(outer);
      }
    };
  }

  private static NestedContent entries(Map<?, ?> map) {
    return writer ->
        sorted(map)
            .forEach(
                (key, value) -> {
                  try {
                    writer.key(TEXT, key);
                    write(writer, value);
                  } catch (ValueException e) {
                    throw e.at(TEXT, "[\"" + key + "\"]");
                  }
                });
  }

  private static NestedContent elements(List<?> list) {
    return writer -> {
      int index = 0;
      try {
        for (Object element : list) {
          writer.element();
          write(writer, element);
          index++;
        }
      } catch (ValueException e) {
        throw e.at(TEXT, "[" + index + "]");
      }
    };
  }

  private static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>(TextOrder.BY_CODE_POINT);
    map.forEach(
        (key, value) -> {
          if (!(key instanceof String text)) {
            throw new ValueException(TEXT, "has a key that is no text").at(TEXT, "");
          }
          sorted.put(text, value);
        });
    return sorted;
  }

  private static void write(RecordWriter writer, @Nullable Object value) {
    if (value == null) {
      throw new ValueException(TEXT, "is null. Leave it out");
    } else if (value instanceof String text) {
      writer.text(TEXT, text);
    } else if (value instanceof Boolean bool) {
      writer.bool(BOOLEAN, bool);
    } else if (value instanceof Number number) {
      writer.decimal(DECIMAL, decimal(number));
    } else if (value instanceof List<?> list) {
      writer.nested(LIST, elements(list));
    } else if (value instanceof Map<?, ?> map) {
      writer.nested(MAP, entries(map));
    } else {
      throw foreign(value);
    }
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    } else if (number instanceof BigInteger whole) {
      return new BigDecimal(whole);
    } else if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new ValueException(
            DECIMAL, "is not a finite number. NaN and infinities cannot be stored");
      }
      return new BigDecimal(number.toString());
    } else if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      return BigDecimal.valueOf(number.longValue());
    }
    throw foreign(number);
  }

  private static ValueException foreign(Object value) {
    return new ValueException(
        TEXT,
        "is of the class "
            + value.getClass().getName()
            + ", which no document holds. Use String, Boolean, a number, List or Map");
  }

  /**
   * The document of a tree, not to be changed.
   *
   * @throws ValueException when the tree is no map, or a list within holds a null
   */
  static Map<String, Object> read(AttributeSchema attribute, Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      throw TreeReader.otherType(attribute, tree, "a map");
    }
    try {
      return map(map);
    } catch (ValueException e) {
      throw e.within(attribute);
    }
  }

  private static Map<String, Object> map(Map<?, ?> tree) {
    Map<String, Object> map = new LinkedHashMap<>();
    tree.forEach((key, value) -> map.put((String) key, value(value, "[\"" + key + "\"]")));
    return Collections.unmodifiableMap(map);
  }

  private static List<Object> list(List<?> tree) {
    List<Object> list = new ArrayList<>(tree.size());
    for (Object element : tree) {
      list.add(value(element, "[" + list.size() + "]"));
    }
    return Collections.unmodifiableList(list);
  }

  private static Object value(@Nullable Object tree, String place) {
    try {
      if (tree == null) {
        throw new ValueException(TEXT, "is stored as null, which no list of a record holds");
      } else if (tree instanceof Map<?, ?> map) {
        return map(map);
      }
      return tree instanceof List<?> list ? list(list) : tree;
    } catch (ValueException e) {
      throw e.at(TEXT, place);
    }
  }
}
