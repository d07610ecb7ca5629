package dev.rowsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.StaleRecordException;
import dev.rowsmith.testing.RowsmithTest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;

/** Writes are counted, and those that were made of an older state are refused. */
@RowsmithTest
class VersionContractTest {

  private DraftDao drafts;

  @BeforeEach
  void createTable(Database database) {
    drafts = new DraftDao(database);
    drafts.createTable();
  }

  @TestTemplate
  void createStoresOneWhateverTheRecordSays() {
    assertThat(drafts.createRecord(Draft.fresh(7, "a").at(5)).version()).isEqualTo(1);
    assertThat(drafts.createRecord(8, "b", 0).version()).isEqualTo(1);
    assertThat(drafts.createRecord(9, "c", 0, 3).version()).isEqualTo(1);
    assertThat(drafts.scan().list()).extracting(Draft::version).containsOnly(1);
    assertThatThrownBy(() -> drafts.createRecord(Draft.fresh(7, "b").at(1)))
        .isInstanceOf(RecordAlreadyExistsException.class);
  }

  @TestTemplate
  void putStoresOneMore() {
    Draft first = drafts.createRecord(Draft.fresh(7, "a"));
    Draft second = drafts.putRecord(first.saying("b"));
    assertThat(second).isEqualTo(new Draft(7, "b", 0, 2));
    assertThat(drafts.getRecord(7)).isEqualTo(second);
  }

  @TestTemplate
  void putOfAnotherVersionIsStale() {
    Draft first = drafts.createRecord(Draft.fresh(7, "a"));
    Draft second = drafts.putRecord(first.saying("b"));
    for (int other : new int[] {-1, 0, 1, 3}) {
      assertStale(() -> drafts.putRecord(first.saying("c").at(other)), second);
    }
    assertThat(drafts.getRecord(7)).isEqualTo(second);
  }

  @TestTemplate
  void putOfVersionZeroInsertsAndAnotherIsStale() {
    assertThat(drafts.putRecord(Draft.fresh(7, "a"))).isEqualTo(new Draft(7, "a", 0, 1));
    assertStale(() -> drafts.putRecord(Draft.fresh(7, "b")), new Draft(7, "a", 0, 1));
    assertStale(() -> drafts.putRecord(Draft.fresh(8, "b").at(1)), null);
    assertThat(drafts.findRecord(8)).isEmpty();
  }

  @TestTemplate
  void deletionOfAnotherVersionIsStale() {
    Draft first = drafts.createRecord(Draft.fresh(7, "a"));
    Draft second = drafts.putRecord(first.saying("b"));
    assertStale(() -> drafts.deleteRecord(first), second);
    assertThat(drafts.deleteRecord(second)).isTrue();
    assertThat(drafts.deleteRecord(second)).isFalse();
    drafts.createRecord(first);
    assertThat(drafts.deleteRecord(7)).isTrue();
  }

  @TestTemplate
  void updateRaisesTheVersionAndWantsOneWhenItIsTold() {
    drafts.createRecord(Draft.fresh(7, "a"));
    assertThat(drafts.updateRecord(7, set -> set.text("b")).version()).isEqualTo(2);
    Draft third = drafts.updateRecord(7, set -> set.addWords(5).onlyVersion(2));
    assertThat(third).isEqualTo(new Draft(7, "b", 5, 3));
    assertStale(() -> drafts.updateRecord(7, set -> set.text("c").onlyVersion(2)), third);
    assertThat(drafts.updateRecordReturningOld(7, set -> set.text("c").onlyVersion(3)))
        .isEqualTo(third);
    assertThat(drafts.getRecord(7)).isEqualTo(new Draft(7, "c", 5, 4));
    assertThatThrownBy(() -> drafts.updateRecord(8, set -> set.text("c").onlyVersion(2)))
        .isInstanceOf(RecordNotFoundException.class);
    assertThatThrownBy(() -> drafts.updateRecord(7, set -> set.onlyVersion(4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> drafts.updateRecord(7, set -> set.text("d").onlyVersion(4).onlyVersion(5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @TestTemplate
  void ownConditionsHoldBesides() {
    Draft first = drafts.createRecord(Draft.fresh(7, "a"));
    assertThatThrownBy(() -> drafts.putRecord(first.saying("b"), DraftTable.TEXT.equalTo("x")))
        .asInstanceOf(type(ConditionFailedException.class))
        .satisfies(e -> assertThat(e.record()).isEqualTo(first));
    assertThatThrownBy(
            () ->
                drafts.updateRecord(
                    7, set -> set.text("b").onlyVersion(1).onlyIf(DraftTable.TEXT.equalTo("x"))))
        .isInstanceOf(ConditionFailedException.class);
    assertStale(() -> drafts.putRecord(first.at(2), DraftTable.TEXT.equalTo("x")), first);
    assertThatThrownBy(() -> drafts.putRecord(Draft.fresh(8, "b"), DraftTable.TEXT.equalTo("x")))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(drafts.putRecord(first.saying("b"), DraftTable.TEXT.equalTo("a")).version())
        .isEqualTo(2);
    assertThat(drafts.putRecord(Draft.fresh(8, "b"), DraftTable.TEXT.notEqualTo("x")).version())
        .isEqualTo(1);
  }

  @TestTemplate
  void lastVersionOfTheTypeIsNotRaised(Database database) {
    LeafDao leaves = new LeafDao(database);
    leaves.createTable();
    leaves.createRecord(7);
    assertRefused(() -> leaves.putRecord(new Leaf(7, Short.MAX_VALUE)));
    assertRefused(() -> drafts.putRecord(Draft.fresh(7, "a").at(Integer.MAX_VALUE)));
    assertRefused(
        () -> drafts.updateRecord(7, set -> set.text("b").onlyVersion(Integer.MAX_VALUE)));
    assertRefused(() -> drafts.updateRecord(7, set -> set.text("b").onlyVersion(1L << 40)));
    assertThat(leaves.putRecord(new Leaf(7, (short) 1))).isEqualTo(new Leaf(7, (short) 2));
  }

  @TestTemplate
  void manyThreadsCountWithoutLosingOne() throws Exception {
    drafts.createRecord(Draft.fresh(7, "a"));
    List<Integer> stale = Racers.run(4, racer -> countTo(10));
    assertThat(drafts.getRecord(7)).isEqualTo(new Draft(7, "a", 40, 41));
    assertThat(stale).hasSize(4);
  }

  /** Counts, again and again where another was there first. */
  private int countTo(int times) {
    int stale = 0;
    for (int counted = 0; counted < times; ) {
      try {
        drafts.putRecord(drafts.getRecord(7).counting());
        counted++;
      } catch (StaleRecordException e) {
        stale++;
      }
    }
    return stale;
  }

  static void assertStale(ThrowingCallable call, Object stands) {
    assertThatThrownBy(call)
        .hasMessageContaining("drafts")
        .asInstanceOf(type(StaleRecordException.class))
        .satisfies(e -> assertThat(e.record()).isEqualTo(stands));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("version")
        .hasMessageContaining("long");
  }
}
