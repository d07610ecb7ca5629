package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.NestedContent;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A list within an item, which is written when the SDK goes through it to make a list of its own:
 * so there is none between.
 */
final class NestedList extends AbstractList<AttributeValue> {

  private final NestedContent content;

  NestedList(NestedContent content) {
    this.content = content;
  }

  @Override
  public void forEach(Consumer<? super AttributeValue> action) {
    content.writeTo(new ListWriter(action));
  }

  /** How many are expected: the SDK asks before it goes through them. */
  @Override
  public int size() {
    return content.size();
  }

  @Override
  public Iterator<AttributeValue> iterator() {
    return written().iterator();
  }

  @Override
  public AttributeValue get(int index) {
    return written().get(index);
  }

  private List<AttributeValue> written() {
    List<AttributeValue> written = new ArrayList<>(content.size());
    forEach(written::add);
    return written;
  }
}
