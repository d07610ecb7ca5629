package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Key;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.Base64;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns keys into the JSON of a list of them, without the maps of attribute values of which the SDK
 * would make it.
 *
 * <pre>{@code
 * [{"person_id":{"N":"7"}},{"person_id":{"N":"8"}}]
 * }</pre>
 */
final class KeysWriter extends AttributeValueWriter {

  private final JsonOutput out;
  private String separator = "";

  private KeysWriter(KeyLimits keyLimits, JsonOutput out) {
    super(keyLimits);
    this.out = out;
  }

  /**
   * Writes keys.
   *
   * @throws dev.rowsmith.codec.ValueException when a value is refused
   */
  static void write(List<Key> keys, KeyLimits keyLimits, JsonOutput out) {
    KeysWriter writer = new KeysWriter(keyLimits, out);
    String before = "[{";
    for (Key key : keys) {
      out.raw(before);
      writer.separator = "";
      key.writeTo(writer);
      before = "},{";
    }
    out.raw("}]");
  }

  @Override
  void acceptText(AttributeSchema attribute, String value) {
    add(attribute, ":{\"S\":", value);
  }

  @Override
  void acceptNumber(AttributeSchema attribute, String value) {
    add(attribute, ":{\"N\":", value);
  }

  @Override
  void accept(AttributeSchema attribute, AttributeValue value) {
    if (value.type() != AttributeValue.Type.B) {
      throw new IllegalArgumentException(attribute + " is of no type that keys have.");
    }
    add(attribute, ":{\"B\":", base64(value));
  }

  private void add(AttributeSchema attribute, String type, String value) {
    out.raw(separator).string(attribute.storedName()).raw(type).string(value).raw("}");
    separator = ",";
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    throw new IllegalArgumentException(attribute + " is missing in a key.");
  }

  private static String base64(AttributeValue value) {
    return Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe());
  }
}
