package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeyLimits;
import dev.rowsmith.schema.Place;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns the attributes and values of a request's expressions into placeholders: {@code #3} for the
 * attribute of ordinal 3, {@code #3.#n0[2]} for what is within, {@code :0} for the first value.
 * Short, since an expression may have 4 kB; names always, since any name may be one of DynamoDB's
 * reserved words (semantics.md 1.1).
 */
final class Placeholders {

  private final KeyLimits keyLimits;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> placeholdersWithin = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();
  private final Map<String, String> typePlaceholders = new HashMap<>();

  /**
   * @param keyLimits what stored values must keep to
   */
  Placeholders(KeyLimits keyLimits) {
    this.keyLimits = keyLimits;
  }

  /** The placeholder of an attribute in every expression of every request. */
  static String of(AttributeSchema attribute) {
    return "#" + attribute.ordinal();
  }

  /** The placeholder of an attribute. */
  String name(AttributeSchema attribute) {
    Place place = attribute.place();
    if (place == null) {
      String placeholder = of(attribute);
      names.put(placeholder, attribute.storedName());
      return placeholder;
    }
    String parent = name(place.parent());
    return place.name() == null
        ? parent + "[" + place.index() + "]"
        : parent + "." + within(place.name());
  }

  /** The placeholder of a name within an attribute, the same one however often it occurs. */
  private String within(String name) {
    String placeholder =
        placeholdersWithin.computeIfAbsent(name, n -> "#n" + placeholdersWithin.size());
    names.put(placeholder, name);
    return placeholder;
  }

  /** The placeholders of several attributes, as a projection expression wants them. */
  String names(Collection<AttributeSchema> attributes) {
    StringBuilder list = new StringBuilder();
    for (AttributeSchema attribute : attributes) {
      list.append(list.isEmpty() ? "" : ", ").append(name(attribute));
    }
    return list.toString();
  }

  /** The placeholder of a value to be stored or to be found as a key. */
  String stored(Operand operand) {
    return bind(operand, keyLimits);
  }

  /** The placeholder of a value to compare with, which may be what no key may be. */
  String compared(Operand operand) {
    return bind(operand, KeyLimits.NONE);
  }

  private String bind(Operand operand, KeyLimits limits) {
    AttributeValue value = ValueWriter.write(operand, limits);
    if (value == null) {
      throw new ValueException(operand.attribute(), "is null, but a value is wanted here");
    }
    return bind(value);
  }

  /** The placeholder of a value as it is stored. */
  String bind(AttributeValue value) {
    String placeholder = ":" + values.size();
    values.put(placeholder, value);
    return placeholder;
  }

  /** The placeholder of a number that is stored with the opposite sign. */
  String negated(Operand operand) {
    String placeholder = stored(operand);
    values.computeIfPresent(
        placeholder,
        (name, value) -> AttributeValue.createN(new BigDecimal(value.n()).negate().toString()));
    return placeholder;
  }

  /** The placeholder of a number that is no attribute's value. */
  String number(BigDecimal value) {
    return bind(AttributeValue.createN(value.toString()));
  }

  /** The placeholder of DynamoDB's name for a type: of a list, a number, or else a map. */
  String type(AttributeType type) {
    String name = type == AttributeType.LIST ? "L" : type.numeric() ? "N" : "M";
    return typePlaceholders.computeIfAbsent(name, n -> bind(AttributeValue.createS(n)));
  }

  /**
   * Refuses to remove what is required.
   *
   * @param removal the attribute without a value
   */
  void absent(Operand removal) {
    ValueWriter.write(removal, keyLimits);
  }

  /** The stored names by their placeholders, or null: DynamoDB refuses an empty map. */
  @Nullable Map<String, String> names() {
    return names.isEmpty() ? null : names;
  }

  /** The values by their placeholders, or null: DynamoDB refuses an empty map. */
  @Nullable Map<String, AttributeValue> values() {
    return values.isEmpty() ? null : values;
  }
}
