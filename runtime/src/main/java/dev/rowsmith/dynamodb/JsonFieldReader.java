package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.util.Arrays;

/**
 * Hands out the attributes of an item, or of a map that is a record, in the order in which the
 * answer has them.
 */
final class JsonFieldReader extends JsonValueReader {

  private final FieldNames names;
  private final boolean[] present;
  private boolean begun;

  /**
   * @param in stands at the object of the attributes when the first is asked for
   * @param names of what is handed out; others are passed over
   */
  JsonFieldReader(JsonInput in, FieldNames names) {
    super(in);
    this.names = names;
    this.present = new boolean[names.size()];
  }

  /** Begins anew, at another object of the same attributes. */
  void begin() {
    begun = false;
    Arrays.fill(present, false);
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
        AttributeSchema attribute = names.attribute(place);
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
    for (int place = 0; place < present.length; place++) {
      if (!present[place]) {
        AttributeSchema absent = names.attribute(place);
        if (absent.required() && !absent.defaulted()) {
          throw ValueException.absent(absent);
        }
      }
    }
  }
}
