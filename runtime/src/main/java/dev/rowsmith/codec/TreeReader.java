package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hands out what is in a list, in a map or in a record that is a tree. */
abstract class TreeReader extends TextualReader {

  private @Nullable AttributeSchema attribute;
  private @Nullable Object value;

  private TreeReader() {}

  /**
   * The elements of a list.
   *
   * @param outer the attribute that the list is of
   * @throws ValueException when the tree is no list
   */
  static RecordReader elements(AttributeSchema outer, Object tree, AttributeSchema element) {
    if (!(tree instanceof List<?> list)) {
      throw otherType(outer, tree, "a list");
    }
    return new TreeReader() {
      private int at = END;

      @Override
      public int next() {
        if (++at == list.size()) {
          return END;
        }
        take(element, list.get(at));
        return at;
      }
    };
  }

  /** One value, which the reader stands on. */
  static RecordReader value(AttributeSchema attribute, Object tree) {
    RecordReader reader = elements(attribute, List.of(tree), attribute);
    reader.next();
    return reader;
  }

  /**
   * The values of a map.
   *
   * @param outer the attribute that the map is of
   * @throws ValueException when the tree is no map
   */
  static RecordReader entries(AttributeSchema outer, Object tree, AttributeSchema element) {
    Iterator<Map.Entry<String, Object>> entries = sorted(outer, tree).entrySet().iterator();
    return new TreeReader() {
      private int at = END;
      private String key = "";

      @Override
      public int next() {
        if (!entries.hasNext()) {
          return END;
        }
        Map.Entry<String, Object> entry = entries.next();
        key = entry.getKey();
        take(element, entry.getValue());
        return ++at;
      }

      @Override
      public String key() {
        return key;
      }
    };
  }

  /**
   * The attributes of a record.
   *
   * @param outer the attribute that the record is of
   * @throws ValueException when the tree is no map
   */
  static RecordReader fields(AttributeSchema outer, Object tree, List<AttributeSchema> attributes) {
    Map<String, Object> map = map(outer, tree);
    return new TreeReader() {
      private int at = END;

      @Override
      public int next() {
        while (++at < attributes.size()) {
          AttributeSchema next = attributes.get(at);
          Object found = map.get(next.storedName());
          if (found != null) {
            take(next, found);
            return at;
          }
          if (next.required() && !next.defaulted()) {
            throw ValueException.absent(next);
          }
        }
        return END;
      }
    };
  }

  private static Map<String, Object> sorted(AttributeSchema outer, Object tree) {
    Map<String, Object> sorted = new TreeMap<>(TextOrder.BY_CODE_POINT);
    sorted.putAll(map(outer, tree));
    return sorted;
  }

  @SuppressWarnings("unchecked") // the keys of a tree's maps are texts
  private static Map<String, Object> map(AttributeSchema outer, Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      throw otherType(outer, tree, "a map");
    }
    return (Map<String, Object>) map;
  }

  final void take(AttributeSchema next, @Nullable Object found) {
    if (found == null) {
      throw ValueException.storedNull(next);
    }
    attribute = next;
    value = found;
  }

  @Override
  public final AttributeSchema attribute() {
    return Objects.requireNonNull(attribute, "next() comes first");
  }

  @Override
  public final Object tree() {
    return attribute().json() ? JsonText.parse(attribute(), text()) : value();
  }

  private Object value() {
    return Objects.requireNonNull(value, "next() comes first");
  }

  @Override
  public final String text() {
    if (value() instanceof String text) {
      return text;
    }
    throw otherType(attribute(), value(), "a text");
  }

  @Override
  protected final String number() {
    if (value() instanceof BigDecimal number) {
      return number.toString();
    }
    throw otherType(attribute(), value(), "a number");
  }

  @Override
  public final boolean bool() {
    if (value() instanceof Boolean bool) {
      return bool;
    }
    throw otherType(attribute(), value(), "true or false");
  }

  @Override
  public final byte[] binary() {
    try {
      return Base64.getDecoder().decode(text());
    } catch (IllegalArgumentException e) {
      throw malformed("base64");
    }
  }

  @Override
  public final RecordReader members(AttributeSchema element) {
    return elements(attribute(), tree(), element);
  }

  static ValueException otherType(AttributeSchema attribute, Object tree, String wanted) {
    return new ValueException(attribute, "is stored as " + kind(tree) + ", wanted " + wanted);
  }

  private static String kind(Object tree) {
    if (tree instanceof String) {
      return "a text";
    } else if (tree instanceof BigDecimal) {
      return "a number";
    } else if (tree instanceof Boolean) {
      return "true or false";
    }
    return tree instanceof List ? "a list" : "a map";
  }
}
