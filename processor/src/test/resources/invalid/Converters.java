package invalid;

import dev.rowsmith.AttributeConverter;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

class Converters {
  record Money(long cents) {}

  interface Base<J> extends AttributeConverter<J, String> {}

  abstract static class ToText<J> implements Base<J> {
    @Override
    public String toStored(J value) {
      return value.toString();
    }

    @Override
    public J fromStored(String stored) {
      throw new IllegalArgumentException();
    }
  }

  static final class Fine extends ToText<Money> {}

  static final class Generic<J> extends ToText<J> {}

  final class Inner extends ToText<Money> {}

  static final class Needy extends ToText<Money> {
    Needy(int digits) {}
  }

  static final class Closed extends ToText<Money> {
    private Closed() {}
  }

  static final class Throwing extends ToText<Money> {
    Throwing() throws Exception {}
  }

  enum Two implements AttributeConverter<Money, Boolean> {
    ONE,
    OTHER;

    @Override
    public Boolean toStored(Money value) {
      return true;
    }

    @Override
    public Money fromStored(Boolean stored) {
      return new Money(1);
    }
  }

  enum One implements AttributeConverter<Money, Boolean> {
    ONE;

    @Override
    public Boolean toStored(Money value) {
      return true;
    }

    @Override
    public Money fromStored(Boolean stored) {
      return new Money(1);
    }
  }

  static final class ToDate implements AttributeConverter<Money, Date> {
    @Override
    public Date toStored(Money value) {
      return new Date();
    }

    @Override
    public Money fromStored(Date stored) {
      return new Money(1);
    }
  }

  static final class ToOptional implements AttributeConverter<Money, Optional<String>> {
    @Override
    public Optional<String> toStored(Money value) {
      return Optional.empty();
    }

    @Override
    public Money fromStored(Optional<String> stored) {
      return new Money(1);
    }
  }
}

@Table("converted")
record Account(
    @PartitionKey @Converted(by = Converters.Fine.class) Converters.Money id,
    @Converted(by = String.class) Converters.Money text, // RS100
    @Converted(by = int.class) Converters.Money number, // RS100
    @Converted(by = Converters.Generic.class) Converters.Money generic, // RS100
    @Converted(by = Converters.ToText.class) Converters.Money notSaid, // RS100
    @Converted(by = Converters.Inner.class) Converters.Money inner, // RS100
    @Converted(by = Converters.Needy.class) Converters.Money needy, // RS100
    @Converted(by = Converters.Closed.class) Converters.Money closed, // RS100
    @Converted(by = Converters.Throwing.class) Converters.Money throwing, // RS100
    @Converted(by = Converters.Two.class) Converters.Money two, // RS100
    @Converted(by = Converters.Fine.class) String other, // RS101
    @Converted(by = Converters.Fine.class) Optional<Long> perhaps, // RS101
    @Converted(by = Converters.Fine.class) Optional<Converters.Money> fine,
    @Converted(by = Converters.ToDate.class) Converters.Money date, // RS102
    @Converted(by = Converters.ToOptional.class) Converters.Money optional, // RS102
    @Converted(by = Converters.Fine.class) @Format("yyyy") Converters.Money both, // RS103
    @Converted(by = Converters.Fine.class) @Enumerated Converters.Money listed, // RS103
    @Converted(by = Converters.Fine.class) @Default("1") Converters.Money usual, // RS051
    @Converted(by = Converters.One.class) @Gsi Converters.Money flag) {} // RS014

record Price(@Converted(by = Converters.Fine.class) Converters.Money amount) {}
