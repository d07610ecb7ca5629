package dev.rowsmith.differential;

import dev.rowsmith.contract.Account;
import dev.rowsmith.contract.AccountTable;
import dev.rowsmith.contract.Visit;
import dev.rowsmith.contract.VisitTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Records whose components are stored as something else, or in several attributes. */
final class ConvertedSubjects {

  static final Form HEX =
      Form.of(
          Integer.class,
          Integer::toHexString,
          String.class,
          hex -> Integer.parseUnsignedInt(hex, 16));

  private ConvertedSubjects() {}

  /** Converted components, keys too. */
  static Subject<Account> account() {
    Pool emails =
        Pool.of(
                new Account.Email("a@x"),
                new Account.Email("A@x"),
                new Account.Email("B@x"),
                new Account.Email("b@x"),
                new Account.Email("é@😀"))
            .refusing(new Account.Email("none"), new Account.Email("@\0"))
            .as(
                Form.of(
                    Account.Email.class,
                    ConvertedSubjects::lower,
                    String.class,
                    Account.Email::new));
    Pool money =
        Pool.of(
                new Account.Money(1),
                new Account.Money(-1),
                new Account.Money(0),
                new Account.Money(Long.MIN_VALUE))
            .as(Form.of(Account.Money.class, Account.Money::cents, Long.class, Account.Money::new));
    return Subject.of(Account.class, AccountTable.SCHEMA, AccountTable.CODEC)
        .with("owner", emails)
        .with("friend", emails)
        .with("limit", money)
        .with("spent", money)
        .with("color", Pool.of(0, 1, 255, -1, 16).as(HEX))
        .with(
            "flags",
            Pool.of(bits(0), bits(1, 9), bits(), bits(7))
                .as(Form.of(BitSet.class, BitSet::toByteArray, byte[].class, BitSet::valueOf)))
        .with(
            "words",
            Pool.of(
                    new Account.Words(Set.of("a")),
                    new Account.Words(Set.of()),
                    new Account.Words(Set.of("b", "é")))
                .refusing(new Account.Words(Set.of("\0")))
                .as(words()))
        .defaulting("words", new Account.Words(Set.of()))
        .with(
            "point",
            Pool.of(new Account.Point(1, 2), new Account.Point(2, 1), new Account.Point(0, -1))
                .as(point()))
        .with(
            "side",
            Pool.of(Account.Side.LEFT, Account.Side.RIGHT)
                .as(
                    Form.of(
                        Account.Side.class,
                        side -> side == Account.Side.LEFT,
                        Boolean.class,
                        left -> left ? Account.Side.LEFT : Account.Side.RIGHT)));
  }

  private static String lower(Account.Email email) {
    if (!email.text().contains("@")) {
      throw new IllegalArgumentException("none");
    }
    return email.text().toLowerCase(Locale.ROOT);
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  @SuppressWarnings("unchecked") // a set of texts
  private static Form words() {
    return new Form(
        words -> ((Account.Words) words).all(),
        stored -> new Account.Words(new TreeSet<>((Set<String>) stored)));
  }

  @SuppressWarnings("unchecked") // a list of numbers
  private static Form point() {
    return new Form(
        point -> List.of(((Account.Point) point).x(), ((Account.Point) point).y()),
        stored ->
            new Account.Point(((List<Integer>) stored).get(0), ((List<Integer>) stored).get(1)));
  }

  /** Times as texts. */
  static Subject<Visit> visit() {
    return Subject.of(Visit.class, VisitTable.SCHEMA, VisitTable.CODEC)
        .with("day", Pool.dates().as(Form.pattern("dd/MM/yyyy", LocalDate::from)))
        .with(
            "at", Pool.instants().as(Form.pattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx", Instant::from)))
        .with("billed", Pool.dates().as(Form.pattern("yyyyMMdd", LocalDate::from)))
        .with("seen", Pool.dateTimes().as(Form.pattern("d.M.uuuu H:m:s.SSS", LocalDateTime::from)))
        .with("opens", Pool.times().as(Form.pattern("HH:mm:ss", LocalTime::from)));
  }
}
