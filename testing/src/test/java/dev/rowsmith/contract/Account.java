package dev.rowsmith.contract;

import dev.rowsmith.AttributeConverter;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record whose components are converted, to most kinds of types. */
@Table("members")
public record Account(
    @PartitionKey @Converted(by = Account.EmailConverter.class) Email owner,
    @SortKey @Converted(by = Account.MoneyConverter.class) Money limit,
    @Converted(by = Account.HexConverter.class) int color,
    @Gsi @Converted(by = Account.MoneyConverter.class) @Nullable Money spent,
    @Converted(by = Account.BitsConverter.class) Optional<BitSet> flags,
    @Converted(by = Account.WordsConverter.class) Words words,
    @Converted(by = Account.PointConverter.class) @Nullable Point point,
    @Converted(by = Account.SideConverter.class) @Nullable Side side,
    @Converted(by = Account.EmailConverter.class) @Nullable Email friend) {

  static Account of(String owner, long limit) {
    return new Account(
        new Email(owner),
        new Money(limit),
        0,
        null,
        Optional.empty(),
        new Words(Set.of()),
        null,
        null,
        null);
  }

  Account spending(@Nullable Money newSpent) {
    return new Account(owner, limit, color, newSpent, flags, words, point, side, friend);
  }

  /** An address, of which case makes no difference. */
  public record Email(String text) {}

  /** An amount. */
  public record Money(long cents) {}

  /** A place. */
  public record Point(int x, int y) {}

  /** Some words, in any order. */
  public record Words(Set<String> all) {}

  /** Stored as true or false. */
  public enum Side {
    LEFT,
    RIGHT
  }

  /** Knows the type of what is stored, but not yet of what. */
  abstract static class TextConverter<T> implements AttributeConverter<T, String> {}

  /** Brings addresses into lower case, and refuses what is none. */
  static final class EmailConverter extends TextConverter<Email> {
    @Override
    public String toStored(Email email) {
      return checked(email.text()).toLowerCase(Locale.ROOT);
    }

    @Override
    public Email fromStored(String stored) {
      return new Email(checked(stored));
    }

    private static String checked(String text) {
      if (!text.contains("@")) {
        throw new IllegalArgumentException("planted: " + text);
      }
      return text;
    }
  }

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

  static final class HexConverter implements AttributeConverter<Integer, String> {
    @Override
    public String toStored(Integer number) {
      return Integer.toHexString(number);
    }

    @Override
    public Integer fromStored(String hex) {
      return Integer.parseUnsignedInt(hex, 16);
    }
  }

  /** The one object of an enum. */
  enum BitsConverter implements AttributeConverter<BitSet, byte[]> {
    ONE;

    @Override
    public byte[] toStored(BitSet bits) {
      return bits.toByteArray();
    }

    @Override
    public BitSet fromStored(byte[] bytes) {
      return BitSet.valueOf(bytes);
    }
  }

  /** The one object of a class. */
  static final class WordsConverter implements AttributeConverter<Words, Set<String>> {
    static final WordsConverter INSTANCE = new WordsConverter();

    private WordsConverter() {}

    @Override
    public Set<String> toStored(Words words) {
      return words.all();
    }

    @Override
    public Words fromStored(Set<String> stored) {
      return new Words(new TreeSet<>(stored));
    }
  }

  static final class PointConverter implements AttributeConverter<Point, List<Integer>> {
    @Override
    public List<Integer> toStored(Point point) {
      return List.of(point.x(), point.y());
    }

    @Override
    public Point fromStored(List<Integer> stored) {
      return new Point(stored.get(0), stored.get(1));
    }
  }

  static final class SideConverter implements AttributeConverter<Side, Boolean> {
    @Override
    public Boolean toStored(Side side) {
      return side == Side.LEFT;
    }

    @Override
    public Side fromStored(Boolean left) {
      return left ? Side.LEFT : Side.RIGHT;
    }
  }
}
