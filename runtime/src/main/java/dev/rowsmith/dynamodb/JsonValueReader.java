package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.JsonText;
import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.TextualReader;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns one typed value after the other, as it stands in the bytes of an answer, into what the
 * attribute's type wants. What is within a value is read by another reader from the same place.
 *
 * <pre>{@code
 * {"S": "Ann"}
 * {"L": [{"N": "1"}, {"N": "2"}]}
 * }</pre>
 */
abstract class JsonValueReader extends TextualReader {

  private final JsonInput in;
  private @Nullable AttributeSchema attribute;
  private AttributeValue.Type type = AttributeValue.Type.UNKNOWN_TO_SDK_VERSION;

  /** Where the value itself begins, behind its type. */
  private int place;

  private int depth;

  /** Reads a record within; one after the other where they are the elements of a list. */
  private @Nullable JsonFieldReader within;

  /** What that one hands out. */
  private @Nullable List<AttributeSchema> fields;

  JsonValueReader(JsonInput in) {
    this.in = in;
  }

  final JsonInput in() {
    return in;
  }

  /**
   * Goes into the value of an attribute.
   *
   * @return whether it is more than NULL, which is passed
   */
  final boolean enter(AttributeSchema next) {
    type = JsonValues.enter(in);
    if (type == AttributeValue.Type.NUL) {
      in.skip();
      in.close('}');
      return false;
    }
    attribute = next;
    place = in.at();
    depth = in.depth();
    return true;
  }

  /** Goes out of the value, whatever was read of it. */
  final void leave() {
    in.leave(depth - 1);
  }

  private void rewind() {
    in.goBack(place, depth);
  }

  @Override
  public final AttributeSchema attribute() {
    return Objects.requireNonNull(attribute, "next() comes first");
  }

  @Override
  public final String text() {
    want(AttributeValue.Type.S);
    return in.string();
  }

  @Override
  public final boolean bool() {
    want(AttributeValue.Type.BOOL);
    return in.bool();
  }

  @Override
  protected final String number() {
    want(AttributeValue.Type.N);
    return in.string();
  }

  @Override
  public final long int64() {
    want(AttributeValue.Type.N);
    long number = in.digits();
    return number == Long.MIN_VALUE ? super.int64() : number;
  }

  @Override
  public final byte[] binary() {
    want(AttributeValue.Type.B);
    try {
      return Base64.getDecoder().decode(in.string());
    } catch (IllegalArgumentException e) {
      throw in.malformed();
    }
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
    want(AttributeValue.Type.L);
    return new JsonElementReader(in, element);
  }

  @Override
  public final RecordReader entries(AttributeSchema element) {
    if (attribute().json()) {
      return super.entries(element);
    }
    want(AttributeValue.Type.M);
    // They come in any order, and are handed out in that of their keys.
    return new EntryReader(element, value().m());
  }

  @Override
  public final RecordReader fields(List<AttributeSchema> attributes) {
    if (attribute().json()) {
      return super.fields(attributes);
    }
    want(AttributeValue.Type.M);
    JsonFieldReader reader = within;
    if (reader == null || fields != attributes) {
      reader = new JsonFieldReader(in, in.tables().of(attributes));
      within = reader;
      fields = attributes;
    } else {
      reader.begin();
    }
    return reader;
  }

  @Override
  public final Object tree() {
    return attribute().json() ? JsonText.parse(attribute(), text()) : AttributeTree.of(value());
  }

  private AttributeValue value() {
    rewind();
    return JsonValues.read(type, in);
  }

  private void want(AttributeValue.Type wanted) {
    if (type != wanted) {
      throw otherType(wanted.name());
    }
    rewind();
  }

  private ValueException otherType(String wanted) {
    return new ValueException(attribute(), "is stored as type " + type + ", wanted " + wanted);
  }
}
