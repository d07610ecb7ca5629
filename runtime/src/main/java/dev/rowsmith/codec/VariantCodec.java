package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.Trait;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Carries the records of a sealed interface: each is stored with the name of what it is beside its
 * own attributes.
 *
 * <pre>{@code
 * {"type": "circle", "radius": 2}
 * }</pre>
 *
 * @param <T> the sealed interface
 */
public final class VariantCodec<T> {

  /**
   * One of the records.
   *
   * @param name what it is stored as
   * @param type its class
   * @param codec makes what carries it; called late, since it may hold the interface again
   */
  public record Case<T>(String name, Class<T> type, Supplier<NestedCodec<T>> codec) {}

  private final AttributeSchema discriminator;
  private final List<AttributeSchema> discriminators;
  private final Map<String, Case<? extends T>> byName = new LinkedHashMap<>();
  private final Map<Class<?>, Case<? extends T>> byType = new HashMap<>();

  private VariantCodec(String discriminator) {
    this.discriminator =
        new AttributeSchema(0, discriminator, discriminator, AttributeType.TEXT, Trait.REQUIRED);
    this.discriminators = List.of(this.discriminator);
  }

  /**
   * The records of an interface.
   *
   * @param discriminator the name of the attribute that tells which one it is
   */
  @SafeVarargs
  public static <T> VariantCodec<T> of(String discriminator, Case<? extends T>... cases) {
    VariantCodec<T> codec = new VariantCodec<>(discriminator);
    for (Case<? extends T> each : cases) {
      codec.byName.put(each.name(), each);
      codec.byType.put(each.type(), each);
    }
    return codec;
  }

  /**
   * What writes one of the records.
   *
   * @param outer the attribute that holds it, as errors tell it
   */
  public NestedContent content(AttributeSchema outer, T value) {
    Case<? extends T> found = byType.get(value.getClass());
    if (found == null) {
      throw new IllegalStateException(value.getClass() + " was compiled after its interface.");
    }
    return content(found, outer, value);
  }

  private <C extends T> NestedContent content(Case<C> found, AttributeSchema outer, T value) {
    NestedContent record = found.codec().get().content(outer, found.type().cast(value));
    return writer -> {
      writer.fields(discriminators);
      writer.text(discriminator, found.name());
      record.writeTo(writer);
    };
  }

  T read(RecordReader reader) {
    RecordReader name = reader.fields(discriminators);
    AttributeSchema outer = reader.attribute();
    Case<? extends T> found;
    try {
      name.next();
      found = byName.get(name.text());
      if (found == null) {
        throw new ValueException(
            discriminator, "is stored as none of the known names " + byName.keySet());
      }
    } catch (ValueException e) {
      throw e.within(outer);
    }
    return reader.record(found.codec().get());
  }
}
