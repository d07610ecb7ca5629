package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Hands out the members of a set one by one. */
final class MemberReader extends AttributeValueReader {

  private final AttributeSchema element;
  private final List<AttributeValue> members;
  private int at = -1;

  MemberReader(AttributeSchema element, List<AttributeValue> members) {
    this.element = element;
    this.members = members;
  }

  @Override
  public int next() {
    if (++at >= members.size()) {
      return END;
    }
    take(element, members.get(at));
    return at;
  }
}
