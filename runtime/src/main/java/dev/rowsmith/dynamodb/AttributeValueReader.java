package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.JsonText;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.TextualReader;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns one attribute value after the other into what the attribute's type wants. */
abstract class AttributeValueReader extends TextualReader {

  private @Nullable AttributeValue value;

  /** Reads a record within; one after the other where they are the elements of a list. */
  private @Nullable ItemReader within;

  /** What that one hands out. */
  private @Nullable List<AttributeSchema> fields;

  /** Makes the value of the attribute that is now the current one what is read. */
  final void take(AttributeValue found) {
    value = found;
  }

  private AttributeValue value() {
    return Objects.requireNonNull(value, "next() comes first");
  }

  @Override
  public final String text() {
    String text = value().s();
    if (text == null) {
      throw otherType("S");
    }
    return text;
  }

  @Override
  public final boolean bool() {
    Boolean bool = value().bool();
    if (bool == null) {
      throw otherType("BOOL");
    }
    return bool;
  }

  @Override
  public final byte[] binary() {
    SdkBytes bytes = value().b();
    if (bytes == null) {
      throw otherType("B");
    }
    // The answer is read once and then dropped, so the record may own its bytes.
    return bytes.asByteArrayUnsafe();
  }

  @Override
  public final RecordReader members(AttributeSchema element) {
    List<AttributeValue> members = StoredSets.members(value(), element.type());
    if (members == null) {
      throw otherType(KeyElements.scalar(element.type()) + "S");
    }
    return new MemberReader(element, members);
  }

  @Override
  public final RecordReader elements(AttributeSchema element) {
    if (attribute().json()) {
      return super.elements(element);
    }
    return new MemberReader(element, taken(AttributeValue.Type.L).l());
  }

  @Override
  public final RecordReader entries(AttributeSchema element) {
    return attribute().json() ? super.entries(element) : new EntryReader(element, map());
  }

  @Override
  public final RecordReader fields(List<AttributeSchema> attributes) {
    if (attribute().json()) {
      return super.fields(attributes);
    }
    ItemReader reader = within;
    if (reader == null || fields != attributes) {
      reader = new ItemReader(map(), attributes.toArray(new AttributeSchema[0]));
      within = reader;
      fields = attributes;
    } else {
      reader.begin(map());
    }
    return reader;
  }

  private Map<String, AttributeValue> map() {
    return taken(AttributeValue.Type.M).m();
  }

  private AttributeValue taken(AttributeValue.Type wanted) {
    AttributeValue taken = value();
    // A look at hasL() or hasM() takes longer than all the rest of a value.
    if (taken.type() != wanted) {
      throw otherType(wanted.name());
    }
    return taken;
  }

  @Override
  public final Object tree() {
    return attribute().json() ? JsonText.parse(attribute(), text()) : AttributeTree.of(value());
  }

  @Override
  protected final String number() {
    String number = value().n();
    if (number == null) {
      throw otherType("N");
    }
    return number;
  }

  private ValueException otherType(String wanted) {
    return new ValueException(
        attribute(), "is stored as type " + value().type() + ", wanted " + wanted);
  }
}
