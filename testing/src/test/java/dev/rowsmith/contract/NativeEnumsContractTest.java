package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Condition;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.contract.Garment.Size;
import dev.rowsmith.testing.RowsmithTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Enums behave alike whether a backend has a type for them or stores their texts. */
@RowsmithTest
class NativeEnumsContractTest {

  private Database database;
  private GarmentDao garments;

  @BeforeEach
  void createTable(Database fresh) {
    database = fresh;
    garments = new GarmentDao(database);
    garments.createTable();
    garments.createTable();
  }

  @TestTemplate
  void everyWriteStoresThem() {
    Garment small = Garment.of(1, Size.SMALL);
    assertThat(garments.createRecord(small)).isEqualTo(small);
    Garment large = new Garment(1, Size.LARGE, Size.SMALL, null, Size.MEDIUM, Set.of());
    assertThat(garments.putRecord(large)).isEqualTo(large);
    assertThat(garments.getRecord(1)).isEqualTo(large);
    assertThat(garments.putRecord(small, GarmentTable.SIZE.equalTo(Size.LARGE))).isEqualTo(small);
    assertThatThrownBy(() -> garments.putRecord(large, GarmentTable.SIZE.equalTo(Size.LARGE)))
        .isInstanceOf(ConditionFailedException.class);
    List<Garment> several =
        List.of(
            Garment.of(2, Size.LARGE),
            new Garment(3, Size.MEDIUM, null, null, Size.LARGE, Set.of()));
    garments.putRecords(several);
    assertThat(garments.getRecords(List.of(2, 3))).isEqualTo(several);
    Garment loaded = new Garment(4, Size.LARGE, Size.LARGE, "GREEN", Size.SMALL, Set.of());
    garments.loadRecords(List.of(loaded));
    database.transact(garments.creating(Garment.of(5, Size.LARGE)), garments.deleting(1));
    assertThat(garments.scan().list())
        .containsExactlyInAnyOrder(
            several.get(0), several.get(1), loaded, Garment.of(5, Size.LARGE));
    assertThat(garments.queryByKind(Size.SMALL).list())
        .containsExactlyInAnyOrder(several.get(0), loaded, Garment.of(5, Size.LARGE));
  }

  @TestTemplate
  void updatesChangeThem() {
    garments.createRecord(Garment.of(1, Size.SMALL));
    Garment updated =
        garments.updateRecord(
            1,
            set ->
                set.size(Size.LARGE)
                    .wornIfAbsent(Size.MEDIUM)
                    .colorIfAbsent("GREEN")
                    .onlyIf(GarmentTable.SIZE.in(Size.SMALL, Size.MEDIUM)));
    assertThat(updated)
        .isEqualTo(new Garment(1, Size.LARGE, Size.MEDIUM, "RED", Size.SMALL, Set.of(Size.SMALL)));
    assertThat(garments.updateRecordReturningOld(1, set -> set.removeColor().removeWorn()))
        .isEqualTo(updated);
    assertThatThrownBy(
            () ->
                garments.updateRecord(
                    1, set -> set.color("RED").onlyIf(GarmentTable.COLOR.exists())))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(garments.updateRecord(1, set -> set.wornFrom(GarmentTable.SIZE)).worn())
        .isEqualTo(Size.LARGE);
    assertThat(garments.updateRecord(1, set -> set.sizeFrom(GarmentTable.KIND)).size())
        .isEqualTo(Size.SMALL);
    assertThatThrownBy(() -> garments.updateRecord(1, set -> set.color("BLUE")))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("color");
  }

  @TestTemplate
  void conditionsOrderThemByTheirTexts() {
    garments.putRecords(
        List.of(Garment.of(1, Size.SMALL), Garment.of(2, Size.MEDIUM), Garment.of(3, Size.LARGE)));
    // SMALL, MEDIUM and it's \ large: capital letters come first.
    assertThat(ids(GarmentTable.SIZE.lessThan(Size.SMALL))).containsExactly(2);
    assertThat(ids(GarmentTable.SIZE.greaterThanOrEqualTo(Size.SMALL)))
        .containsExactlyInAnyOrder(1, 3);
    assertThat(ids(GarmentTable.SIZE.between(Size.MEDIUM, Size.LARGE)))
        .containsExactlyInAnyOrder(1, 2, 3);
    assertThat(ids(GarmentTable.SIZE.notEqualTo(Size.LARGE))).containsExactlyInAnyOrder(1, 2);
    assertThat(ids(GarmentTable.WORN.notEqualTo(Size.LARGE))).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(ids(GarmentTable.WORN.exists().or(GarmentTable.SIZE.in(Size.LARGE))))
        .containsExactly(3);
    assertThat(ids(GarmentTable.WORN.equalTo(Size.LARGE).not())).containsExactlyInAnyOrder(1, 2, 3);
  }

  private List<Integer> ids(Condition<Garment> condition) {
    return garments.scan().filter(condition).stream().map(Garment::id).toList();
  }
}
