package dev.rowsmith;

import dev.rowsmith.codec.Conversion;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RefusedValue;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute whose values are converted before they are stored. They are equal when what is
 * stored is.
 *
 * @param <R> the record
 * @param <J> the type of the attribute's values
 * @param <S> the type of what is stored
 */
public final class ConvertedAttribute<R, J, S> extends Attribute<R, J> {

  private final Attribute<R, S> inner;
  private final Conversion<J, S> conversion;

  /**
   * @param inner the same attribute without its conversion
   */
  public ConvertedAttribute(Attribute<R, S> inner, Conversion<J, S> conversion) {
    super(inner);
    this.inner = inner;
    this.conversion = conversion;
  }

  @Override
  public List<String> allowedTexts() {
    return inner.allowedTexts();
  }

  @Override
  public @Nullable AttributeSchema element() {
    return inner.element();
  }

  @Override
  boolean converted() {
    return true;
  }

  @Override
  Object stored(J value) {
    return stored(this, inner, conversion, value);
  }

  @Override
  Operand present(J value) {
    return value == null ? super.present(value) : present(this, inner, conversion, value);
  }

  /** What operands of a converted attribute carry. */
  static <J, S> Object stored(
      AttributeSchema attribute, Attribute<?, S> inner, Conversion<J, S> conversion, J value) {
    try {
      return inner.stored(conversion.stored(attribute, value));
    } catch (ValueException e) {
      return new RefusedValue(e);
    }
  }

  /** A value of a converted attribute to compare with. */
  static <J, S> Operand present(
      AttributeSchema attribute, Attribute<?, S> inner, Conversion<J, S> conversion, J value) {
    try {
      S stored = conversion.stored(attribute, value);
      return new Operand(attribute, inner.present(stored).value());
    } catch (ValueException e) {
      return new Operand(attribute, new RefusedValue(e));
    }
  }
}
