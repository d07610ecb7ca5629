package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.SortedTableQuery;
import dev.rowsmith.contract.Account.Email;
import dev.rowsmith.contract.Account.Money;
import dev.rowsmith.contract.Account.Point;
import dev.rowsmith.contract.Account.Side;
import dev.rowsmith.contract.Account.Words;
import dev.rowsmith.contract.Delivery.Route;
import dev.rowsmith.contract.Delivery.Stop;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Components that a converter of the user's carries to what is stored. */
@RowsmithTest
class ConvertedContractTest {

  private static final Email ANN = new Email("ann@example.org");
  private static final Instant AT = Instant.parse("2026-11-20T18:30:23.640060Z");
  private static final Email NOBODY = new Email("planted nobody");
  private static final Account PLAIN = Account.of("ann@example.org", 500);
  private static final Account FULL =
      new Account(
          ANN,
          new Money(Long.MIN_VALUE),
          0xFFFF_FF00,
          new Money(-1),
          Optional.of(BitSet.valueOf(new byte[] {5, 1})),
          new Words(Set.of("a", "B")),
          new Point(-1, 7),
          Side.RIGHT,
          new Email("bob@example.org"));

  private AccountDao accounts;

  @BeforeEach
  void createTable(Database database) {
    accounts = new AccountDao(database);
    accounts.createTable();
    accounts.createTable();
  }

  @TestTemplate
  void valuesRoundTrip() {
    for (Account account : List.of(PLAIN, FULL)) {
      assertThat(accounts.createRecord(account)).isEqualTo(account);
      assertThat(accounts.getRecord(account.owner(), account.limit())).isEqualTo(account);
      assertThat(accounts.putRecord(account)).isEqualTo(account);
    }
    assertThat(accounts.query(ANN).list()).containsExactly(FULL, PLAIN);
  }

  @TestTemplate
  void createdRecordReadsAsTheConverterMakesIt() {
    Account created = accounts.createRecord(Account.of("Ann@Example.ORG", 500));
    assertThat(created.owner()).isEqualTo(ANN);
    assertThat(accounts.getRecord(new Email("ANN@example.org"), new Money(500))).isEqualTo(created);
    assertThat(accounts.putRecord(Account.of("ANN@EXAMPLE.ORG", 500))).isEqualTo(created);
    assertThat(accounts.scan().count()).isEqualTo(1);
    assertThat(accounts.deleteRecord(new Email("aNN@example.org"), new Money(500))).isTrue();
  }

  @TestTemplate
  void conditionsTakeValuesOfTheComponentsType() {
    accounts.createRecord(PLAIN);
    accounts.createRecord(FULL);
    assertThat(accounts.scan().filter(AccountTable.SPENT.equalTo(new Money(-1))).list())
        .containsExactly(FULL);
    assertThat(accounts.scan().filter(AccountTable.SPENT.lessThan(new Money(0))).count())
        .isEqualTo(1);
    assertThat(accounts.scan().filter(AccountTable.LIMIT.greaterThan(new Money(0))).list())
        .containsExactly(PLAIN);
    assertThat(accounts.scan().filter(AccountTable.COLOR.in(0xFFFF_FF00, 1)).list())
        .containsExactly(FULL);
    assertThat(accounts.scan().filter(AccountTable.FLAGS.notExists()).list())
        .containsExactly(PLAIN);
    assertThat(
            accounts.scan().filter(AccountTable.WORDS.equalTo(new Words(Set.of("B", "a")))).list())
        .containsExactly(FULL);
    assertThat(accounts.scan().filter(AccountTable.POINT.equalTo(new Point(-1, 7))).list())
        .containsExactly(FULL);
    assertThat(accounts.scan().filter(AccountTable.SIDE.notEqualTo(Side.RIGHT)).list())
        .containsExactly(PLAIN);
    assertThat(
            accounts
                .scan()
                .filter(AccountTable.FRIEND.equalTo(new Email("BOB@example.org")))
                .list())
        .containsExactly(FULL);
    assertThatThrownBy(() -> AccountTable.SPENT.between(new Money(2), new Money(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AccountTable.WORDS.equalTo(new Words(Set.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("words");
  }

  @TestTemplate
  void updatesTakeValuesOfTheComponentsType() {
    accounts.createRecord(PLAIN);
    Account updated =
        accounts.updateRecord(
            ANN,
            PLAIN.limit(),
            set ->
                set.color(7)
                    .spentIfAbsent(new Money(3))
                    .flags(BitSet.valueOf(new byte[] {1}))
                    .words(new Words(Set.of("x")))
                    .point(new Point(1, 2))
                    .side(Side.LEFT)
                    .friend(new Email("Bob@Example.org"))
                    .onlyIf(AccountTable.SPENT.notExists()));
    assertThat(updated)
        .isEqualTo(
            new Account(
                ANN,
                PLAIN.limit(),
                7,
                new Money(3),
                Optional.of(BitSet.valueOf(new byte[] {1})),
                new Words(Set.of("x")),
                new Point(1, 2),
                Side.LEFT,
                new Email("bob@example.org")));
    assertThat(
            accounts.updateRecord(
                ANN,
                PLAIN.limit(),
                set ->
                    set.color(0)
                        .removeSpent()
                        .removeFlags()
                        .words(new Words(Set.of()))
                        .removePoint()
                        .removeSide()
                        .removeFriend()))
        .isEqualTo(PLAIN);
  }

  @TestTemplate
  void queriesTakeAndSortValuesAsTheyAreStored() {
    for (long limit : new long[] {10, 9, -1, 100}) {
      accounts.createRecord(Account.of("ann@example.org", limit).spending(new Money(5)));
    }
    SortedTableQuery<Account, Account, Money> query = accounts.query(new Email("ANN@example.org"));
    assertThat(query.stream().map(account -> account.limit().cents()))
        .containsExactly(-1L, 9L, 10L, 100L);
    assertThat(query.greaterThan(new Money(9)).count()).isEqualTo(2);
    assertThat(query.between(new Money(0), new Money(10)).count()).isEqualTo(2);
    assertThat(accounts.queryBySpent(new Money(5)).count()).isEqualTo(4);
    String token = query.limit(2).page().nextToken().orElseThrow();
    assertThat(query.startingAfter(token).list())
        .extracting(Account::limit)
        .containsExactly(new Money(10), new Money(100));
  }

  @TestTemplate
  void componentsWithinOthersAreConverted(Database database) {
    DeliveryDao parcels = new DeliveryDao(database);
    parcels.createTable();
    Stop bare = new Stop(ANN, Optional.empty(), null, null, AT, 1);
    Stop full =
        new Stop(
            ANN, Optional.of(new Money(5)), new Point(1, 2), LocalDate.of(2026, 11, 20), AT, 2);
    Route route = new Route(List.of("here", "there", "where"));
    Delivery parcel = new Delivery("p", full, List.of(bare, full), full, route);
    assertThat(parcels.createRecord(parcel)).isEqualTo(parcel);
    assertThat(parcels.getRecord("p")).isEqualTo(parcel);
    assertThat(parcels.scan().filter(DeliveryTable.FIRST.equalTo(full)).count()).isEqualTo(1);
    assertThat(parcels.scan().filter(DeliveryTable.STOPS.contains(bare)).count()).isEqualTo(1);
    assertThat(parcels.scan().filter(DeliveryTable.ROUTE.equalTo(route)).count()).isEqualTo(1);
    assertThat(parcels.scan().filter(DeliveryTable.ROUTE.notEqualTo(route)).count()).isZero();
    assertThat(parcels.updateRecord("p", set -> set.removeRoute().first(bare)).first())
        .isEqualTo(bare);
    Stop refused = new Stop(NOBODY, Optional.empty(), null, null, AT, 1);
    assertThatThrownBy(() -> parcels.createRecord("q", full, List.of(full, refused), null, null))
        .hasMessageContaining("Delivery.stops[1].contact")
        .hasMessageContaining("EmailConverter")
        .hasMessageNotContaining("planted")
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .isInstanceOf(InvalidRecordException.class);
    assertThatThrownBy(() -> parcels.createRecord("q", refused, List.of(), null, null))
        .hasMessageContaining("Delivery.first.contact")
        .isInstanceOf(InvalidRecordException.class);
  }

  @TestTemplate
  void valueThatTheConverterRefusesIsToldWithTheOperation() {
    accounts.createRecord(PLAIN);
    Account refused = Account.of(NOBODY.text(), 1);
    isRefused("owner", "createRecord", () -> accounts.createRecord(refused));
    isRefused("owner", "putRecord", () -> accounts.putRecord(refused));
    isRefused("owner", "getRecord", () -> accounts.getRecord(NOBODY, PLAIN.limit()));
    isRefused("owner", "deleteRecord", () -> accounts.deleteRecord(NOBODY, PLAIN.limit()));
    isRefused("owner", "query", () -> accounts.query(NOBODY).list());
    isRefused(
        "friend",
        "updateRecord",
        () -> accounts.updateRecord(ANN, PLAIN.limit(), set -> set.friend(NOBODY)));
    isRefused(
        "friend", "scan", () -> accounts.scan().filter(AccountTable.FRIEND.equalTo(NOBODY)).list());
    assertThat(accounts.scan().list()).containsExactly(PLAIN);
  }

  @TestTemplate
  void nullNeverReachesAConverter() {
    Account bare =
        new Account(
            ANN, new Money(1), 1, null, Optional.empty(), new Words(Set.of()), null, null, null);
    assertThat(accounts.createRecord(bare)).isEqualTo(bare);
    assertThatThrownBy(() -> accounts.getRecord(absent(), new Money(1)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("Account.owner is null");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what unchecked code hands over
  private static <T> T absent() {
    return null;
  }

  private static void isRefused(String component, String operation, ThrowingCallable call) {
    assertThatThrownBy(call)
        .hasMessageContaining(operation)
        .hasMessageContaining("Account." + component)
        .hasMessageContaining("EmailConverter")
        .hasMessageNotContaining("planted")
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo(component));
  }
}
