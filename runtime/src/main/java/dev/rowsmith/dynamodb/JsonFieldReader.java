package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;

/**
 * Hands out the attributes of an item, or of a map that is a record, in the order in which the
 * answer has them.
 */
final class JsonFieldReader extends JsonValueReader {

  private final FieldNames names;
  private final boolean[] present;
  private boolean begun;

  /**
   * @param in at the object of the attributes
   * @param names of what is handed out; others are passed over
   */
  JsonFieldReader(JsonInput in, FieldNames names) {
    super(in);
    this.names = names;
    this.present = new boolean[names.attributes().size()];
  }

  @Override
  public int next() {
    JsonInput in = in();
    boolean first = !begun;
    if (begun) {
      leave();
    } else {
      in.open('{');
      begun = true;
    }
    while (in.more('}', first)) {
      first = false;
      int place = in.name(names);
      in.take(':');
      if (place < 0) {
        in.skip();
      } else {
        AttributeSchema attribute = names.attributes().get(place);
        // NULL: true is what other programs write for an absent attribute (semantics.md 1.3).
        if (enter(attribute)) {
          present[place] = true;
          return attribute.ordinal();
        }
      }
    }
    checkPresent();
    return END;
  }

  private void checkPresent() {
    List<AttributeSchema> attributes = names.attributes();
    for (int i = 0; i < present.length; i++) {
      if (!present[i] && attributes.get(i).required() && !attributes.get(i).defaulted()) {
        throw ValueException.absent(attributes.get(i));
      }
    }
  }
}
