package dev.rowsmith.processor.model;

import com.squareup.javapoet.TypeName;
import dev.rowsmith.schema.AttributeType;
import java.util.Optional;

/**
 * A component of a record, and the attribute that it is stored as.
 *
 * @param ordinal the attribute's place in the table, from 0
 * @param component the component's name; {@code address.street} for one of an embedded record
 * @param storedName the attribute's name
 * @param value what the attribute holds
 * @param java the component's Java type, which a conversion carries to what is stored
 * @param presence whether it may be absent, and what its absence reads as
 * @param json whether it is stored as JSON text where the backend has lists and maps
 * @param conversion what carries its values to those that are stored, where it is not they
 * @param filled what the DAO fills in for it, where it does
 */
public record AttributeModel(
    int ordinal,
    String component,
    String storedName,
    ValueModel value,
    JavaType java,
    Presence presence,
    boolean json,
    Optional<ConversionModel> conversion,
    Optional<Filled> filled) {

  /** The same where it is never absent: as a key of an index, in the index. */
  public AttributeModel present() {
    return new AttributeModel(
        ordinal,
        component,
        storedName,
        value,
        new JavaType(java.value(), java.value(), false),
        new Presence(true, Optional.empty()),
        json,
        conversion,
        filled);
  }

  /** What the attribute holds. */
  public AttributeType type() {
    return value.type();
  }

  /** The component's name as one of Java: {@code addressStreet}. */
  public String identifier() {
    return Casing.joined(component);
  }

  /** The same attribute within an embedded record that may be absent, and it with it. */
  public AttributeModel maybeAbsent() {
    return new AttributeModel(
        ordinal,
        component,
        storedName,
        value,
        new JavaType(java.declared(), java.value().box(), java.optional()),
        new Presence(false, presence.absent()),
        json,
        conversion,
        filled);
  }

  // The names of what is generated for it are kept by it, and are asked for very often.
  @Override
  public int hashCode() {
    return component.hashCode();
  }

  /** The list of its values, or of what is in its set, list or map, where there is one. */
  public Optional<EnumModel> enumeration() {
    return value.innermost().enumeration();
  }

  /** Whether a codec of its own carries its values. */
  public boolean hasCodec() {
    return switch (type()) {
      case ENUM, SET, LIST, MAP, RECORD, VARIANT -> true;
      case TEXT,
          CHARACTER,
          BOOLEAN,
          INT8,
          INT16,
          INT32,
          INT64,
          BIG_INTEGER,
          DECIMAL,
          FLOAT32,
          FLOAT64,
          BINARY,
          BUFFER,
          UUID,
          INSTANT,
          DATE,
          DATE_TIME,
          TIME,
          DURATION,
          EXPIRY,
          DOCUMENT ->
          false;
    };
  }

  /**
   * How Java holds a component's values.
   *
   * @param declared the component's type as it was declared, such as {@code Optional<String>}
   * @param value the type of one value that is there, such as {@code String}; primitive for a
   *     component that is
   * @param optional whether the component is an {@code Optional}
   */
  public record JavaType(TypeName declared, TypeName value, boolean optional) {}

  /**
   * Whether an attribute may be absent.
   *
   * @param required whether every record has it: a key, a primitive, a reference that is never null
   * @param absent the value that an absence reads as, of {@code @Default}: a String, Boolean,
   *     Character, Byte, Short, Integer, Long, Float, Double, BigInteger, BigDecimal, UUID,
   *     Instant, LocalDate, LocalDateTime, LocalTime or Duration, and for an enum the constant's
   *     name; empty where there is no default. An attribute with a default is not required; a set
   *     may be, which refuses null but reads its absence as the empty Set.
   */
  public record Presence(boolean required, Optional<Object> absent) {}
}
