package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.contract.Household.Address;
import dev.rowsmith.contract.Household.Extras;
import dev.rowsmith.contract.Household.Kind;
import dev.rowsmith.contract.Household.Length;
import dev.rowsmith.contract.Household.Letter;
import dev.rowsmith.contract.Household.Mail;
import dev.rowsmith.contract.Household.Pair;
import dev.rowsmith.contract.Household.Point;
import dev.rowsmith.testing.RowsmithTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Records whose components are attributes of the table. */
@RowsmithTest
class EmbeddedContractTest {

  private static final Address RING = Address.of("Ring 1");
  private static final Address HILL =
      new Address("Hill 2", 0, Kind.HOUSE, Optional.of("53111"), "FR", new Point(7.5, -50));
  private static final Household PLAIN = Household.of(1, RING);
  private static final Household FULL =
      new Household(
          "Bonn",
          2,
          "Smith",
          HILL,
          RING,
          Optional.of(new Pair<>("0228 1", "0228 2")),
          new Extras(
              List.of("a", "b"),
              Map.of("rooms", 3),
              Set.of("x"),
              LocalDate.of(2026, 11, 20),
              new Length(12),
              "HIGH"));

  private HouseholdDao households;

  @BeforeEach
  void createTable(Database database) {
    households = new HouseholdDao(database);
    households.createTable();
    households.createTable();
  }

  @TestTemplate
  void recordsRoundTrip() {
    assertThat(households.verifyTable()).isEmpty();
    for (Household household : List.of(PLAIN, FULL)) {
      assertThat(households.createRecord(household)).isEqualTo(household);
      assertThat(households.getRecord("Bonn", household.id())).isEqualTo(household);
      assertThat(households.putRecord(household)).isEqualTo(household);
      Household moved = Household.of(household.id(), HILL);
      assertThat(households.modifyRecord("Bonn", household.id(), read -> moved)).isEqualTo(moved);
      assertThat(households.modifyRecord("Bonn", household.id(), read -> household))
          .isEqualTo(household);
    }
    assertThat(households.query("Bonn").list()).containsExactly(PLAIN, FULL);
    assertThat(households.queryByName("Smith").list()).containsExactly(FULL);
  }

  @TestTemplate
  void createRecordTakesEmbeddedRecordsAsOne() {
    Pair<String> phones = new Pair<>("1", null);
    Household created =
        households.createRecord("Bonn", 3, "Fox", RING, HILL, Optional.of(phones), null);
    assertThat(created)
        .isEqualTo(new Household("Bonn", 3, "Fox", RING, HILL, Optional.of(phones), null));
    assertThat(households.getRecord("Bonn", 3)).isEqualTo(created);
  }

  @TestTemplate
  void manyRecordsAreStoredAndLoaded() {
    households.putRecords(List.of(PLAIN, FULL));
    assertThat(households.getRecords(List.of(new HouseholdKey("Bonn", 2)))).containsExactly(FULL);
    households.deleteRecords(List.of(new HouseholdKey("Bonn", 1), new HouseholdKey("Bonn", 2)));
    households.loadRecords(List.of(PLAIN, FULL));
    assertThat(households.query("Bonn").list()).containsExactly(PLAIN, FULL);
  }

  @TestTemplate
  void recordWithoutAnyOfItsComponentsReadsAsAbsent() {
    Extras nothing = new Extras(null, null, Set.of(), null, null, null);
    Household created =
        households.createRecord("Bonn", 4, "Roe", RING, null, Optional.empty(), nothing);
    assertThat(created.extras()).isNull();
    assertThat(households.getRecord("Bonn", 4)).isEqualTo(created);
    Extras one = new Extras(null, null, Set.of(), null, new Length(1), null);
    assertThat(
            households.createRecord("Bonn", 5, "Roe", RING, null, Optional.empty(), one).extras())
        .isEqualTo(one);
  }

  @TestTemplate
  void updatesNameEachAttribute() {
    households.createRecord(PLAIN);
    Household updated =
        households.updateRecord(
            "Bonn",
            1,
            set ->
                set.addressStreet("Park 3")
                    .addAddressFloor(2)
                    .addressZip("53113")
                    .addressPointX(1.0)
                    .addressPointY(2.0)
                    .phonesFirst("0228 3")
                    .appendExtrasNotes("c")
                    .onlyIf(HouseholdTable.POSTAL_STREET.notExists()));
    assertThat(updated.address())
        .isEqualTo(
            new Address("Park 3", 3, Kind.FLAT, Optional.of("53113"), "DE", new Point(1, 2)));
    assertThat(updated.phones()).contains(new Pair<>("0228 3", null));
    assertThat(households.getRecord("Bonn", 1)).isEqualTo(updated);
    Household without =
        households.updateRecord(
            "Bonn",
            1,
            set ->
                set.removeAddressZip()
                    .removeAddressCountry()
                    .removeAddressPointX()
                    .removeAddressPointY()
                    .removePhonesFirst());
    assertThat(without.address())
        .isEqualTo(new Address("Park 3", 3, Kind.FLAT, Optional.empty(), "DE", null));
    assertThat(without.phones()).isEmpty();
  }

  @TestTemplate
  void conditionsNameEachAttribute() {
    households.putRecords(List.of(PLAIN, FULL));
    assertThat(
            households
                .scan()
                .filter(
                    HouseholdTable.ADDRESS_KIND
                        .equalTo(Kind.HOUSE)
                        .and(HouseholdTable.ADDRESS_POINT_X.greaterThan(7.0))
                        .and(HouseholdTable.POSTAL_STREET.beginsWith("Ring")))
                .list())
        .containsExactly(FULL);
    assertThat(households.scan().filter(HouseholdTable.POSTAL_STREET.notExists()).list())
        .containsExactly(PLAIN);
    assertThatThrownBy(() -> households.putRecord(PLAIN, HouseholdTable.ADDRESS_FLOOR.equalTo(7)))
        .isInstanceOf(ConditionFailedException.class);
  }

  @TestTemplate
  void partsHoldEmbeddedRecordsAndWhatIsWithinThem() {
    households.putRecords(List.of(PLAIN, FULL));
    assertThat(households.query("Bonn").select(MailProjection.OF_HOUSEHOLD).list())
        .containsExactly(
            new Mail(
                null,
                1,
                "Ring 1",
                1,
                Optional.empty(),
                "DE",
                null,
                null,
                Optional.empty(),
                "DE",
                null,
                Optional.empty()),
            new Mail(
                FULL.extras(),
                2,
                "Hill 2",
                0,
                Optional.of("53111"),
                "FR",
                HILL.point(),
                1,
                Optional.empty(),
                "DE",
                null,
                FULL.phones()));
    assertThat(households.queryByName("Smith").select(LetterProjection.OF_HOUSEHOLD).list())
        .containsExactly(
            new Letter(HILL, RING, "0228 1", new Length(12), LocalDate.of(2026, 11, 20), "HIGH"));
    assertThat(households.queryByName("Miller").select(LetterProjection.OF_HOUSEHOLD).list())
        .containsExactly(new Letter(RING, null, null, null, null, null));
    assertUnreadable(
        "postal.street",
        () -> households.updateRecord("Bonn", 2, HouseholdDao.Updater::removePostalStreet));
    assertUnreadable(
        "postal.street",
        () -> households.query("Bonn").select(LetterProjection.OF_HOUSEHOLD).list());
    assertThat(households.query("Bonn").select(MailProjection.OF_HOUSEHOLD).list())
        .extracting(Mail::postalFloor)
        .containsExactly(null, 1);
  }

  @TestTemplate
  void indexIncludesAnEmbeddedRecordAsOne() {
    households.putRecords(List.of(PLAIN, FULL));
    assertThat(households.queryById(1).list())
        .containsExactly(new HouseholdById("Bonn", 1, RING, Optional.empty()));
    assertThat(households.queryById(2).list())
        .containsExactly(new HouseholdById("Bonn", 2, HILL, FULL.phones()));
    assertThat(households.queryById(2).wholeRecords().list()).containsExactly(FULL);
    assertThat(
            households.queryById(2).filter(HouseholdTable.ADDRESS_POINT_X.greaterThan(7.0)).count())
        .isEqualTo(1);
    assertThatThrownBy(() -> households.queryById(2).filter(HouseholdTable.POSTAL_FLOOR.equalTo(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("postal.floor");
  }

  @TestTemplate
  void recordThatIsThereInPartIsUnreadable() {
    households.createRecord(FULL);
    assertUnreadable(
        "postal.street",
        () -> households.updateRecord("Bonn", 2, HouseholdDao.Updater::removePostalStreet));
    assertUnreadable("postal.street", () -> households.getRecord("Bonn", 2));
    assertUnreadable("postal.street", () -> households.query("Bonn").list());
    assertThat(
            households
                .updateRecord(
                    "Bonn",
                    2,
                    set -> set.removePostalFloor().removePostalKind().removePostalCountry())
                .postal())
        .isNull();
    assertUnreadable(
        "address.point.y",
        () -> households.updateRecord("Bonn", 2, HouseholdDao.Updater::removeAddressPointY));
  }

  private static void assertUnreadable(String component, ThrowingCallable read) {
    assertThatThrownBy(read)
        .asInstanceOf(type(UnreadableRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo(component))
        .extracting(Throwable::getMessage)
        .asString()
        .contains(component, "required")
        .doesNotContain("Ring 1");
  }

  @TestTemplate
  @SuppressWarnings("NullAway") // a caller without nullness
  void nullsOfRequiredComponentsAreRefused() {
    Address noStreet = new Address(null, 1, Kind.FLAT, Optional.empty(), "DE", null);
    Address noZip = new Address("Ring 1", 1, Kind.FLAT, null, "DE", null);
    assertRefused("address", Household.of(1, null));
    assertRefused("address.street", Household.of(1, noStreet));
    assertRefused("address.zip", Household.of(1, noZip));
    assertRefused(
        "postal.street",
        new Household("Bonn", 1, "Miller", RING, noStreet, Optional.empty(), null));
    assertRefused("phones", new Household("Bonn", 1, "Miller", RING, null, null, null));
    assertRefused(
        "extras.level",
        new Household(
            "Bonn",
            1,
            "Miller",
            RING,
            null,
            Optional.empty(),
            new Extras(null, null, null, null, null, "MIDDLE")));
    assertThat(households.scan().count()).isZero();
  }

  private void assertRefused(String component, Household household) {
    assertThatThrownBy(() -> households.createRecord(household))
        .asInstanceOf(type(InvalidRecordException.class))
        .satisfies(e -> assertThat(e.component()).isEqualTo(component));
  }
}
