package example;

import dev.rowsmith.AttributeConverter;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

@Table("receipts")
public record Receipt(
    @PartitionKey String shop,
    @SortKey @Format("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx") Instant at,
    @Gsi @Converted(by = Receipt.MoneyConverter.class) Money total,
    @Converted(by = Receipt.MoneyConverter.class) Optional<Money> tip,
    @Converted(by = Receipt.WordsConverter.class) Words words,
    @Format("dd.MM.yyyy") LocalDate due) {

  public record Money(long cents) {}

  public record Words(Set<String> all) {}

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

  enum WordsConverter implements AttributeConverter<Words, Set<String>> {
    ONE;

    @Override
    public Set<String> toStored(Words words) {
      return words.all();
    }

    @Override
    public Words fromStored(Set<String> all) {
      return new Words(all);
    }
  }
}
