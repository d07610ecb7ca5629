package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.SetAttribute;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.contract.House.Room;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Updates of what is within lists, maps and records. */
@RowsmithTest
class PathUpdateContractTest {

  private static final Room HALL =
      new Room("hall", 1, (byte) 0, 0L, 0.1f, 0.2, null, null, null, Set.of("a"), Map.of(), null);

  private HouseDao houses;

  @BeforeEach
  void createTable(Database database) {
    houses = new HouseDao(database);
    houses.createTable();
    houses.createRecord(
        "h",
        "Ann",
        HALL,
        null,
        List.of(room("r0"), room("r1"), room("r2"), room("r3")),
        Map.of("one", 1, "two", 2),
        Map.of("k", List.of("a", "b", "c")));
  }

  private static Room room(String name) {
    return HALL.named(name);
  }

  @TestTemplate
  void componentsAreSetRemovedAndAddedTo() {
    House changed =
        update(
            set ->
                set.set(HouseTable.HALL.name(), "lobby")
                    .set(HouseTable.HALL.price(), new BigDecimal("9.50"))
                    .set(HouseTable.HALL.since(), Instant.parse("2026-11-20T12:00:00.999999999Z"))
                    .set(HouseTable.HALL.tags(), Set.of("z", "b"))
                    .add(HouseTable.HALL.doors(), 41)
                    .owner("Bob"));
    assertThat(changed.owner()).isEqualTo("Bob");
    Room hall = changed.hall();
    assertThat(hall.name()).isEqualTo("lobby");
    assertThat(hall.price()).isEqualTo(new BigDecimal("9.5"));
    assertThat(hall.since()).isEqualTo(Instant.parse("2026-11-20T12:00:00.999999Z"));
    assertThat(hall.tags()).containsExactly("b", "z");
    assertThat(hall.doors()).isEqualTo(42);
    assertThat(hall.ratio()).isEqualTo(0.1f);
    assertThat(houses.getRecord("h")).isEqualTo(changed);
    House removed =
        update(
            set ->
                set.remove(HouseTable.HALL.price())
                    .remove(HouseTable.HALL.since())
                    .set(HouseTable.HALL.tags(), Set.of()));
    assertThat(removed.hall().price()).isNull();
    assertThat(removed.hall().since()).isNull();
    assertThat(removed.hall().tags()).isEmpty();
    assertThat(removed.rooms()).isEqualTo(changed.rooms());
  }

  @TestTemplate
  void pathsGoDeep() {
    update(set -> set.set(HouseTable.HALL.inner(), room("inner")));
    update(set -> set.set(HouseTable.HALL.inner().inner(), room("inmost")));
    House changed =
        update(
            set ->
                set.set(HouseTable.HALL.inner().inner().named().key("x"), room("x"))
                    .add(HouseTable.HALL.inner().doors(), -5)
                    .set(HouseTable.SHELVES.key("k").at(1), "B"));
    Room inner = Objects.requireNonNull(changed.hall().inner());
    assertThat(inner.doors()).isEqualTo(-4);
    assertThat(Objects.requireNonNull(inner.inner()).named()).isEqualTo(Map.of("x", room("x")));
    assertThat(changed.shelves()).isEqualTo(Map.of("k", List.of("a", "B", "c")));
    House after = update(set -> set.remove(HouseTable.HALL.inner().inner().named().key("x")));
    assertThat(Objects.requireNonNull(Objects.requireNonNull(after.hall().inner()).inner()).named())
        .isEmpty();
  }

  @TestTemplate
  void elementsAreCountedBeforeTheUpdate() {
    House changed =
        update(
            set ->
                set.remove(HouseTable.ROOMS.at(0))
                    .set(HouseTable.ROOMS.at(1).name(), "first")
                    .remove(HouseTable.ROOMS.at(2))
                    .add(HouseTable.ROOMS.at(3).doors(), 1));
    assertThat(changed.rooms()).extracting(Room::name).containsExactly("first", "r3");
    assertThat(changed.rooms()).extracting(Room::doors).containsExactly(1, 2);
    House optional =
        update(set -> set.remove(HouseTable.ROOMS.at(0)).remove(HouseTable.ROOMS.at(1).price()));
    assertThat(optional.rooms()).extracting(Room::name).containsExactly("r3");
    assertThat(update(set -> set.set(HouseTable.ROOMS.at(0), room("new"))).rooms())
        .containsExactly(room("new"));
  }

  @TestTemplate
  void emptySetWithinIsAbsentAndReadsAsEmpty() {
    update(set -> set.set(HouseTable.HALL.tags(), Set.of()));
    assertHoldsNoTags(HouseTable.HALL.tags());
    Room bare =
        new Room("bare", 1, (byte) 0, 0L, 0.1f, 0.2, null, null, null, Set.of(), Map.of(), null);
    update(set -> set.hall(bare).rooms(List.of(bare)));
    assertHoldsNoTags(HouseTable.HALL.tags());
    assertHoldsNoTags(HouseTable.ROOMS.at(0).tags());
    House put = new House("h", "Ann", HALL, bare.around(), List.of(), Map.of(), Map.of());
    houses.putRecord(put);
    assertHoldsNoTags(HouseTable.ANNEX.inner().tags());
    assertThat(houses.getRecord("h")).isEqualTo(put);
    assertThat(houses.scan().filter(HouseTable.ANNEX.equalTo(bare.around())).list())
        .containsExactly(put);
    assertThat(houses.scan().filter(HouseTable.HALL.tags().exists()).count()).isEqualTo(1);
  }

  private void assertHoldsNoTags(SetAttribute<House, String> path) {
    assertThat(houses.scan().filter(path.notExists()).count()).isEqualTo(1);
    assertThat(houses.scan().filter(path.exists()).count()).isZero();
    assertThat(houses.scan().filter(path.contains("a")).count()).isZero();
  }

  @TestTemplate
  void keysOfMapsAreAnyText() {
    for (String key :
        List.of("a.b", "c[0]", "#n0", ":0", "d\"e'f", "{g,h}", "0", "\\", "é😀", "?")) {
      assertThat(update(set -> set.set(HouseTable.COUNTS.key(key), 1)).counts())
          .containsEntry(key, 1);
      assertThat(update(set -> set.add(HouseTable.COUNTS.key(key), 2)).counts())
          .containsEntry(key, 3)
          .hasSize(3);
      assertThat(update(set -> set.remove(HouseTable.COUNTS.key(key))).counts())
          .isEqualTo(Map.of("one", 1, "two", 2));
    }
    assertThatThrownBy(() -> HouseTable.COUNTS.key("a\0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("counts");
    assertThatThrownBy(() -> HouseTable.COUNTS.key("a\uD800"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @TestTemplate
  void absentNumbersCountAsNothing() {
    House changed =
        update(
            set ->
                set.add(HouseTable.HALL.price(), new BigDecimal("2.50"))
                    .add(HouseTable.COUNTS.key("new"), 7)
                    .add(HouseTable.HALL.ratio(), 0.2f)
                    .add(HouseTable.HALL.precise(), 0.1));
    assertThat(changed.hall().price()).isEqualTo(new BigDecimal("2.5"));
    assertThat(changed.counts()).containsEntry("new", 7);
    assertThat(changed.hall().ratio()).isEqualTo(0.3f);
    assertThat(changed.hall().precise()).isEqualTo(0.3);
    // What is absent is removed as much.
    assertThat(update(set -> set.remove(HouseTable.COUNTS.key("none")))).isEqualTo(changed);
    assertThat(update(set -> set.remove(HouseTable.HALL.since()))).isEqualTo(changed);
    assertThat(houses.scan().filter(HouseTable.HALL.ratio().equalTo(0.3f)).count()).isOne();
    assertThat(houses.scan().filter(HouseTable.HALL.price().equalTo(new BigDecimal("2.5"))).count())
        .isOne();
  }

  @TestTemplate
  void noSumLeavesItsType() {
    update(
        set ->
            set.set(HouseTable.HALL.doors(), Integer.MAX_VALUE)
                .set(HouseTable.HALL.level(), Byte.MIN_VALUE)
                .set(HouseTable.HALL.area(), Long.MIN_VALUE)
                .set(HouseTable.HALL.ratio(), Float.MAX_VALUE)
                .set(HouseTable.HALL.precise(), 9.9e125)
                .set(HouseTable.HALL.price(), new BigDecimal("9".repeat(38))));
    outOfRange("hall.doors", set -> set.add(HouseTable.HALL.doors(), 1));
    outOfRange("hall.level", set -> set.add(HouseTable.HALL.level(), (byte) -1));
    outOfRange("hall.area", set -> set.add(HouseTable.HALL.area(), -1L));
    outOfRange("hall.ratio", set -> set.add(HouseTable.HALL.ratio(), Float.MAX_VALUE));
    outOfRange("", set -> set.add(HouseTable.HALL.precise(), 9.9e125));
    outOfRange("", set -> set.add(HouseTable.HALL.price(), new BigDecimal("0.1")));
    update(set -> set.add(HouseTable.HALL.doors(), Integer.MIN_VALUE));
    assertThat(houses.getRecord("h").hall().doors()).isEqualTo(-1);
  }

  private void outOfRange(String component, Consumer<HouseDao.Updater> changes) {
    House before = houses.getRecord("h");
    assertThatThrownBy(() -> update(changes))
        .isInstanceOfSatisfying(
            BackendException.class,
            e -> assertThat(e.category()).isEqualTo(BackendException.Category.REFUSED))
        .hasMessageContaining(component);
    assertThat(houses.getRecord("h")).isEqualTo(before);
  }

  @TestTemplate
  void nothingIsMadeAroundAValue() {
    fails(set -> set.set(HouseTable.ANNEX.name(), "x"));
    fails(set -> set.remove(HouseTable.ANNEX.price()));
    fails(set -> set.add(HouseTable.ANNEX.doors(), 1));
    fails(set -> set.set(HouseTable.HALL.inner().name(), "x"));
    fails(set -> set.set(HouseTable.HALL.named().key("x").name(), "x"));
    fails(set -> set.set(HouseTable.ROOMS.at(4), room("x")));
    fails(set -> set.remove(HouseTable.ROOMS.at(4)));
    fails(set -> set.set(HouseTable.ROOMS.at(9).name(), "x"));
    fails(set -> set.set(HouseTable.SHELVES.key("none").at(0), "x"));
    fails(set -> set.owner("Eve").set(HouseTable.ANNEX.name(), "x"));
    assertThatThrownBy(
            () -> houses.updateRecord("none", set -> set.set(HouseTable.HALL.name(), "x")))
        .isInstanceOf(RecordNotFoundException.class);
  }

  private void fails(Consumer<HouseDao.Updater> changes) {
    House before = houses.getRecord("h");
    assertThatThrownBy(() -> update(changes))
        .isInstanceOfSatisfying(
            ConditionFailedException.class, e -> assertThat(e.record()).isEqualTo(before));
    assertThatThrownBy(() -> houses.updateRecordReturningOld("h", changes))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(houses.getRecord("h")).isEqualTo(before);
  }

  @TestTemplate
  void changesThatOverlapAreRefused() {
    misused("hall", set -> set.hall(HALL).set(HouseTable.HALL.name(), "x"));
    misused("hall.name", set -> set.set(HouseTable.HALL.name(), "x").hall(HALL));
    misused(
        "rooms[1].name",
        set -> set.remove(HouseTable.ROOMS.at(1)).set(HouseTable.ROOMS.at(1).name(), "x"));
    misused("rooms[1]", set -> set.appendRooms(HALL).remove(HouseTable.ROOMS.at(1)));
    misused(
        "counts[\"a\"]",
        set -> set.set(HouseTable.COUNTS.key("a"), 1).add(HouseTable.COUNTS.key("a"), 1));
    misused("hall.name", set -> set.remove(HouseTable.HALL.name()));
    misused("owner", set -> set.set(HouseTable.OWNER, "x"));
    misused("hall.color", set -> set.add(HouseTable.HALL.color(), 1));
    misused("hall.name", set -> set.set(HouseTable.HALL.name(), nothing()));
  }

  @SuppressWarnings("NullAway") // what a caller without NullAway may do
  private static String nothing() {
    return null;
  }

  private void misused(String component, Consumer<HouseDao.Updater> changes) {
    assertThatThrownBy(() -> update(changes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(component);
  }

  @TestTemplate
  void valuesAreCheckedAsInARecord() {
    refused("hall.name", set -> set.set(HouseTable.HALL.name(), "a\0"));
    refused("hall.precise", set -> set.set(HouseTable.HALL.precise(), Double.NaN));
    refused("rooms[1].precise", set -> set.set(HouseTable.ROOMS.at(1), HALL.precisely(1e126)));
    refused("rooms[0].tags", set -> set.set(HouseTable.ROOMS.at(0).tags(), Set.of("\0")));
    refused("shelves[\"k\"][1]", set -> set.set(HouseTable.SHELVES.key("k"), List.of("", "\0")));
    refused(
        "hall.named[\"x\"].precise",
        set -> set.set(HouseTable.HALL.named(), Map.of("x", HALL.precisely(1e126))));
    Room chain = HALL;
    for (int i = 0; i < 28; i++) {
      chain = chain.around();
    }
    Room longest = chain;
    assertThat(update(set -> set.set(HouseTable.HALL.inner(), longest)).hall().inner())
        .isEqualTo(longest);
    refused("hall.inner.inner", set -> set.set(HouseTable.HALL.inner(), longest.around()));
    refused("hall.named[\"x\"].inner", set -> set.set(HouseTable.HALL.named().key("x"), longest));
  }

  private void refused(String component, Consumer<HouseDao.Updater> changes) {
    House before = houses.getRecord("h");
    assertThatThrownBy(() -> update(changes))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("House." + component);
    assertThat(houses.getRecord("h")).isEqualTo(before);
  }

  @TestTemplate
  void convertedValuesAreSetWithin() {
    House changed = update(set -> set.set(HouseTable.HALL.color(), 4));
    assertThat(changed.hall().color()).isEqualTo(4);
    assertThat(update(set -> set.remove(HouseTable.HALL.color())).hall().color()).isNull();
  }

  @TestTemplate
  void conditionsAndOldRecordsGoWithPaths() {
    House before = houses.getRecord("h");
    fails(
        set ->
            set.set(HouseTable.HALL.name(), "x").onlyIf(HouseTable.COUNTS.key("one").equalTo(2)));
    House old =
        houses.updateRecordReturningOld(
            "h",
            set ->
                set.set(HouseTable.HALL.name(), "x")
                    .add(HouseTable.COUNTS.key("one"), 1)
                    .onlyIf(HouseTable.COUNTS.key("one").equalTo(1).or(HouseTable.OWNER.exists())));
    assertThat(old).isEqualTo(before);
    assertThat(houses.getRecord("h").counts()).containsEntry("one", 2);
  }

  @TestTemplate
  void transactionsTakePaths(Database database) {
    database.transact(
        houses.updating(
            "h", set -> set.add(HouseTable.COUNTS.key("one"), 1).remove(HouseTable.ROOMS.at(0))));
    House changed = houses.getRecord("h");
    assertThat(changed.counts()).containsEntry("one", 2);
    assertThat(changed.rooms()).hasSize(3);
    assertThatThrownBy(
            () ->
                database.transact(
                    houses.creating(changed.as("other")),
                    houses.updating("h", set -> set.set(HouseTable.ANNEX.name(), "x"))))
        .isInstanceOf(TransactionCanceledException.class);
    assertThat(houses.findRecord("other")).isEmpty();
    assertThat(houses.getRecord("h")).isEqualTo(changed);
  }

  private House update(Consumer<HouseDao.Updater> changes) {
    return houses.updateRecord("h", changes);
  }
}
