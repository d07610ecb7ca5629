package dev.rowsmith.manual;

import dev.rowsmith.AttributeConverter;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

/** A record with a type of its own in it. */
// docs: converted
@Table("receipts")
public record Receipt(
    @PartitionKey String id, @Converted(by = Receipt.MoneyConverter.class) Money total) {

  public record Money(long cents) {}

  static final class MoneyConverter implements AttributeConverter<Money, Long> {
    @Override
    public Long toStored(Money money) {
      return money.cents();
    }

    @Override
    public Money fromStored(Long cents) {
      return new Money(cents);
    }
  }
}
// docs: end
