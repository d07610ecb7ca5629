package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.DuplicateValueException;
import dev.rowsmith.testing.RowsmithTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** An expired record has its unique values no longer. */
@RowsmithTest
class UniqueExpiryContractTest {

  private static final Instant NOW = Instant.parse("2100-06-01T12:00:00Z");
  private static final Optional<Instant> PAST = Optional.of(NOW);
  private static final Optional<Instant> LATER = Optional.of(NOW.plusSeconds(1));

  private Database database;
  private PassDao passes;

  @BeforeEach
  void createTable(Database real, DatabaseBuilder<?> builder) {
    database = builder.clock(Clock.fixed(NOW, ZoneOffset.UTC)).build();
    passes = new PassDao(database);
    new PassDao(real).createTable();
    passes.createRecord("gone", "c1", PAST);
    passes.createRecord("live", "c2", LATER);
  }

  @TestTemplate
  void isNotFoundByThem() {
    assertThat(passes.findByCode("c1")).isEmpty();
    assertThat(passes.getByCode("c2").token()).isEqualTo("live");
  }

  @TestTemplate
  void losesThemToANewRecord() {
    passes.createRecord("new", "c1", LATER);
    assertThat(passes.getByCode("c1").token()).isEqualTo("new");
    assertThatThrownBy(() -> passes.createRecord("newer", "c1", LATER))
        .isInstanceOf(DuplicateValueException.class);
    assertThat(passes.findRecord("gone")).isEmpty();
    passes.createRecord("gone", "c3", LATER);
    assertThat(passes.getByCode("c1").token()).isEqualTo("new");
  }

  @TestTemplate
  void losesThemToOthersByPutUpdateAndTransaction() {
    passes.putRecord(new Pass("live", "c1", LATER));
    assertThat(passes.getByCode("c1").token()).isEqualTo("live");
    passes.putRecord(new Pass("gone", "c4", PAST));
    assertThat(passes.updateRecord("live", set -> set.code("c4")).code()).isEqualTo("c4");
    passes.putRecord(new Pass("gone", "c5", PAST));
    database.transact(
        passes.creating(new Pass("new", "c5", LATER)),
        passes.updating("live", set -> set.code("c6")));
    assertThat(passes.getByCode("c5").token()).isEqualTo("new");
    assertThat(passes.getByCode("c6").token()).isEqualTo("live");
  }

  @TestTemplate
  void losesThemToBatchesAndLoads() {
    passes.putRecords(List.of(new Pass("a", "c1", LATER), new Pass("b", "c7", PAST)));
    passes.loadRecords(List.of(new Pass("c", "c7", LATER)));
    assertThat(passes.getByCode("c1").token()).isEqualTo("a");
    assertThat(passes.getByCode("c7").token()).isEqualTo("c");
  }

  @TestTemplate
  void isReturnedByTheUpdateThatEndsIt() {
    assertThat(passes.updateRecord("live", set -> set.code("c9").until(NOW)))
        .isEqualTo(new Pass("live", "c9", PAST));
    assertThat(passes.findRecord("live")).isEmpty();
    passes.createRecord("new", "c9", LATER);
  }

  @TestTemplate
  void mayBeReplacedWithItsOwn() {
    passes.createRecord("gone", "c1", LATER);
    assertThat(passes.getByCode("c1").token()).isEqualTo("gone");
    passes.putRecord(new Pass("gone", "c8", PAST));
    passes.createRecord("gone", "c9", LATER);
    passes.createRecord("other", "c8", LATER);
    assertThat(passes.deleteRecord("gone")).isTrue();
    passes.createRecord("third", "c9", LATER);
  }

  @TestTemplate
  void isNotDeletedAsIfItWereThere() {
    assertThat(passes.deleteRecord("gone")).isFalse();
    passes.createRecord("new", "c1", LATER);
    passes.putRecord(new Pass("gone", "c3", PAST));
    assertThat(passes.deleteRecord(new Pass("gone", "c3", PAST))).isFalse();
    passes.putRecord(new Pass("gone", "c3", PAST));
    database.transact(passes.deleting("gone"), passes.creating(new Pass("newer", "c3", LATER)));
    assertThat(passes.getByCode("c3").token()).isEqualTo("newer");
    assertThat(passes.deleteRecord("newer")).isTrue();
  }

  @TestTemplate
  void losesThemToATransactionThatLooksAtIt() {
    database.transact(
        passes.checking("gone", PassTable.CODE.notExists()),
        passes.creating(new Pass("new", "c1", LATER)));
    assertThat(passes.getByCode("c1").token()).isEqualTo("new");
  }

  @TestTemplate
  void keepsThemInTheTransactionByWhichItExpires() {
    assertThatThrownBy(
            () ->
                database.transact(
                    passes.updating("live", set -> set.until(NOW)),
                    passes.creating(new Pass("new", "c2", LATER))))
        .hasMessageContaining("write 2 of 2")
        .hasMessageContaining("DUPLICATE_VALUE of code");
    assertThatThrownBy(
            () ->
                database.transact(
                    passes.creating(new Pass("a", "c5", PAST)),
                    passes.creating(new Pass("b", "c5", LATER))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("code");
    assertThat(passes.getByCode("c2").token()).isEqualTo("live");
    database.transact(
        passes.putting(new Pass("gone", "c2", LATER)),
        passes.updating("live", set -> set.code("c1")));
    assertThat(passes.getByCode("c1").token()).isEqualTo("live");
  }

  @TestTemplate
  void losesThemToRecordsBehindItInABatch() {
    passes.putRecords(List.of(new Pass("a", "c5", PAST), new Pass("b", "c5", LATER)));
    assertThat(passes.getByCode("c5").token()).isEqualTo("b");
  }

  @TestTemplate
  void isPurgedWithThem() {
    assertThat(passes.purgeExpired()).isEqualTo(1);
    passes.createRecord("new", "c1", LATER);
    assertThat(passes.getByCode("c1").token()).isEqualTo("new");
    assertThat(passes.purgeExpired()).isZero();
  }

  @TestTemplate
  void losesThemToOneOfManyRacers() throws Exception {
    List<Boolean> won =
        Racers.run(
            8,
            racer -> {
              try {
                passes.createRecord("r" + racer, "c1", LATER);
                return true;
              } catch (DuplicateValueException e) {
                return false;
              }
            });
    assertThat(won).containsOnlyOnce(true);
  }
}
