package dev.rowsmith;

/**
 * Carries values of a type of your own to values that can be stored, and back; named by
 * {@code @Converted}.
 *
 * <pre>{@code
 * final class MoneyConverter implements AttributeConverter<Money, Long> {
 *   public Long toStored(Money money) {
 *     return money.cents();
 *   }
 *
 *   public Money fromStored(Long cents) {
 *     return new Money(cents);
 *   }
 * }
 * }</pre>
 *
 * <p>One object serves all threads. Equal values must give equal stored values, and what {@link
 * #fromStored} makes of a stored value must be stored as that again. Neither method is handed a
 * null, nor may return one. What one throws becomes the cause of an {@link InvalidRecordException}
 * or of an {@link UnreadableRecordException}.
 *
 * @param <J> the component's type
 * @param <S> what is stored: any type that a component can have without a converter
 */
public interface AttributeConverter<J, S> {

  /** What is stored in place of a value. */
  S toStored(J value);

  /** The value in place of which something was stored. */
  J fromStored(S stored);
}
