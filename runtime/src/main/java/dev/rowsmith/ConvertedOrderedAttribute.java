package dev.rowsmith;

import dev.rowsmith.codec.Conversion;
import dev.rowsmith.codec.Operand;
import java.util.List;

/**
 * An attribute whose values are converted before they are stored. They are equal, and ordered, as
 * what is stored is.
 *
 * @param <R> the record
 * @param <J> the type of the attribute's values
 * @param <S> the type of what is stored
 */
public final class ConvertedOrderedAttribute<R, J, S> extends OrderedAttribute<R, J> {

  private final OrderedAttribute<R, S> inner;
  private final Conversion<J, S> conversion;

  /**
   * @param inner the same attribute without its conversion
   */
  public ConvertedOrderedAttribute(OrderedAttribute<R, S> inner, Conversion<J, S> conversion) {
    super(inner);
    this.inner = inner;
    this.conversion = conversion;
  }

  @Override
  public List<String> allowedTexts() {
    return inner.allowedTexts();
  }

  @Override
  boolean converted() {
    return true;
  }

  @Override
  Object stored(J value) {
    return ConvertedAttribute.stored(this, inner, conversion, value);
  }

  @Override
  Operand present(J value) {
    return value == null
        ? super.present(value)
        : ConvertedAttribute.present(this, inner, conversion, value);
  }
}
