package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Hands out the members of a set, or the elements of a list, one by one. */
final class MemberReader extends AttributeValueReader {

  private final AttributeSchema element;
  private final List<AttributeValue> members;
  private int at = -1;

  MemberReader(AttributeSchema element, List<AttributeValue> members) {
    this.element = element;
    this.members = members;
  }

  @Override
  public AttributeSchema attribute() {
    return element;
  }

  @Override
  public int expected() {
    return members.size();
  }

  @Override
  public int next() {
    if (++at >= members.size()) {
      return END;
    }
    AttributeValue member = members.get(at);
    if (member.nul() != null) {
      throw ValueException.storedNull(element);
    }
    take(member);
    return at;
  }
}
