package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;

/** Hands out the elements of a list one by one. */
final class JsonElementReader extends JsonValueReader {

  private final AttributeSchema element;
  private int at = -1;

  /**
   * @param in at the array of the elements
   */
  JsonElementReader(JsonInput in, AttributeSchema element) {
    super(in);
    this.element = element;
  }

  @Override
  public int next() {
    JsonInput in = in();
    boolean first = at < 0;
    if (first) {
      in.open('[');
    } else {
      leave();
    }
    if (!in.more(']', first)) {
      return END;
    }
    if (!enter(element)) {
      throw ValueException.storedNull(element);
    }
    return ++at;
  }
}
