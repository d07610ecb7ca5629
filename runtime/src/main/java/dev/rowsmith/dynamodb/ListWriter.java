package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns elements into those of a list, in their order. */
final class ListWriter extends AttributeValueWriter {

  private final List<AttributeValue> elements;

  /**
   * @param size how many elements are to come
   */
  ListWriter(int size) {
    super(KeyLimits.NONE);
    this.elements = new ArrayList<>(size);
  }

  /** What was written. */
  List<AttributeValue> elements() {
    return elements;
  }

  @Override
  void accept(AttributeSchema attribute, AttributeValue value) {
    elements.add(value);
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    // An element is never absent, but an empty set stands for one that is.
    elements.add(AttributeValue.fromL(List.of()));
  }
}
