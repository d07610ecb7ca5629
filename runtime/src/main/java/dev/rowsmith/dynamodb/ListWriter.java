package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns elements into those of a list, in their order. */
final class ListWriter extends AttributeValueWriter {

  private final Consumer<? super AttributeValue> elements;

  /**
   * @param elements takes them
   */
  ListWriter(Consumer<? super AttributeValue> elements) {
    super(KeyLimits.NONE);
    this.elements = elements;
  }

  @Override
  void accept(AttributeSchema attribute, AttributeValue value) {
    elements.accept(value);
  }

  @Override
  protected void putAbsent(AttributeSchema attribute) {
    // An element is never absent, but an empty set stands for one that is.
    elements.accept(AttributeValue.fromL(List.of()));
  }
}
