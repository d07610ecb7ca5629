package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.ElementSchema;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries the elements of a list, or the values of a map, to their stored form and back.
 *
 * @param <E> the type of the elements
 */
public final class ElementCodec<E> {

  private final AttributeSchema element;
  private final BiFunction<AttributeSchema, E, Object> stored;
  private final Function<RecordReader, E> read;

  private ElementCodec(
      AttributeSchema element,
      BiFunction<AttributeSchema, E, Object> stored,
      Function<RecordReader, E> read) {
    this.element = element;
    this.stored = stored;
    this.read = read;
  }

  /** Elements that are values of a type. */
  public static <E> ElementCodec<E> of(
      String component, AttributeType type, Function<RecordReader, E> read) {
    return new ElementCodec<>(schema(component, type), (element, value) -> (Object) value, read);
  }

  /** Elements that are constants. */
  public static <E> ElementCodec<E> of(String component, EnumCodec<E> constants) {
    return new ElementCodec<>(
        new ElementSchema(component, AttributeType.ENUM, constants.storedTexts()),
        (element, value) -> constants.text(value),
        reader -> reader.enumerated(constants));
  }

  /** Elements that are sets. */
  public static <E> ElementCodec<Set<E>> ofSets(String component, SetCodec<E> members) {
    return new ElementCodec<>(
        schema(component, AttributeType.SET),
        (element, value) -> members.value(value),
        reader -> reader.set(members));
  }

  /** Elements that are lists. */
  public static <E> ElementCodec<List<E>> ofLists(String component, ElementCodec<E> elements) {
    return new ElementCodec<>(
        schema(component, AttributeType.LIST),
        (element, value) -> elements.content(value),
        reader -> reader.list(elements));
  }

  /** Elements that are maps. */
  public static <E> ElementCodec<Map<String, E>> ofMaps(String component, ElementCodec<E> values) {
    return new ElementCodec<>(
        schema(component, AttributeType.MAP),
        (element, value) -> values.content(value),
        reader -> reader.map(values));
  }

  /** Elements that are records. */
  public static <E> ElementCodec<E> ofRecords(String component, NestedCodec<E> records) {
    return new ElementCodec<>(
        schema(component, AttributeType.RECORD),
        records::content,
        reader -> reader.record(records));
  }

  /** Elements that are records of a sealed interface. */
  public static <E> ElementCodec<E> ofVariants(String component, VariantCodec<E> variants) {
    return new ElementCodec<>(
        schema(component, AttributeType.VARIANT),
        variants::content,
        reader -> reader.variant(variants));
  }

  /** Elements that are free documents. */
  public static ElementCodec<Map<String, Object>> ofDocuments(String component) {
    return new ElementCodec<>(
        schema(component, AttributeType.DOCUMENT), Documents::content, RecordReader::document);
  }

  private static AttributeSchema schema(String component, AttributeType type) {
    return new ElementSchema(component, type, List.of());
  }

  /** What each element is. */
  public AttributeSchema element() {
    return element;
  }

  /** An element as operands carry it. */
  public Operand operand(@Nullable E value) {
    return new Operand(element, stored(value));
  }

  private @Nullable Object stored(@Nullable E value) {
    return value == null ? null : stored.apply(element, value);
  }

  private void write(E value, RecordWriter writer) {
    Operand.write(element, stored(value), false, writer);
  }

  /** What writes a list. */
  public NestedContent content(List<E> values) {
    return new NestedContent() {
      @Override
      public void writeTo(RecordWriter writer) {
        int index = 0;
        try {
          for (E value : values) {
            writer.element();
            write(value, writer);
            index++;
          }
        } catch (ValueException e) {
          throw e.at(element, "[" + index + "]");
        }
      }

      @Override
      public int size() {
        return values.size();
      }
    };
  }

  /** What writes a map, in the order of its keys. */
  public NestedContent content(Map<String, E> values) {
    return writer -> {
      for (Map.Entry<String, E> entry : sorted(values).entrySet()) {
        try {
          writer.key(element, entry.getKey());
          write(entry.getValue(), writer);
        } catch (ValueException e) {
          throw e.at(element, "[\"" + entry.getKey() + "\"]");
        }
      }
    };
  }

  private Map<String, E> sorted(Map<String, E> values) {
    Map<String, E> sorted = new TreeMap<>(TextOrder.BY_CODE_POINT);
    for (Map.Entry<String, E> entry : values.entrySet()) {
      if (entry.getKey() == null) {
        throw new ValueException(element, "has a null for its key").at(element, "");
      }
      sorted.put(entry.getKey(), entry.getValue());
    }
    return sorted;
  }

  /** The elements in their order, not to be changed. */
  @SuppressWarnings("unchecked") // what is read of an element is one
  List<E> readList(RecordReader reader) {
    RecordReader elements = reader.elements(element);
    // Mostly as many come as are expected: an ArrayList would count them and look for room each
    // time.
    Object[] list = new Object[elements.expected()];
    int size = 0;
    try {
      while (elements.next() != RecordReader.END) {
        if (size == list.length) {
          list = Arrays.copyOf(list, size * 2 + 1);
        }
        list[size] = read.apply(elements);
        size++;
      }
    } catch (ValueException e) {
      throw e.at(element, "[" + size + "]");
    }
    Object[] all = size == list.length ? list : Arrays.copyOf(list, size);
    return (List<E>) Collections.unmodifiableList(Arrays.asList(all));
  }

  /** The values in the order of their keys, not to be changed. */
  Map<String, E> readMap(RecordReader reader) {
    RecordReader entries = reader.entries(element);
    Map<String, E> map = new LinkedHashMap<>();
    while (entries.next() != RecordReader.END) {
      String key = entries.key();
      try {
        map.put(key, read.apply(entries));
      } catch (ValueException e) {
        throw e.at(element, "[\"" + key + "\"]");
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
