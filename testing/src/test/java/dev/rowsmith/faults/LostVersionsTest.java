package dev.rowsmith.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.OutcomeUnknownException;
import dev.rowsmith.StaleRecordException;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a lost answer leaves open of a versioned write, the version tells. */
@Timeout(300) // a hang must fail the test
class LostVersionsTest {

  private static final Tally FIRST = new Tally(7, 5, "ann", 1);

  @ParameterizedTest
  @EnumSource
  void putIsNoConflictWithItself(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      TallyDao tallies = faulty.tallies();
      tallies.createRecord(FIRST);
      faulty.proxy().next(Fault.ANSWER_LOST);
      Tally second = tallies.putRecord(FIRST.counting("ann"));
      assertThat(second).isEqualTo(new Tally(7, 6, "ann", 2));
      faulty.proxy().next(Fault.REQUEST_LOST);
      assertThat(tallies.putRecord(second.counting("bob")).version()).isEqualTo(3);
      assertThat(tallies.getRecord(7)).isEqualTo(new Tally(7, 7, "bob", 3));
    }
  }

  @ParameterizedTest
  @EnumSource
  void firstPutIsNoConflictWithItself(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      TallyDao tallies = faulty.tallies();
      tallies.findRecord(7);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(tallies.putRecord(new Tally(7, 5, "ann", 0))).isEqualTo(FIRST);
    }
  }

  @ParameterizedTest
  @EnumSource
  void putOfAnotherVersionStaysStale(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      TallyDao tallies = faulty.tallies();
      tallies.createRecord(FIRST);
      Tally second = tallies.putRecord(FIRST.counting("bob"));
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(() -> tallies.putRecord(FIRST.counting("ann")))
          .isInstanceOf(StaleRecordException.class);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(() -> tallies.putRecord(second, TallyTable.BY.equalTo("ann")))
          .isInstanceOf(ConditionFailedException.class);
      assertThat(tallies.getRecord(7)).isEqualTo(second);
    }
  }

  @ParameterizedTest
  @EnumSource
  void updateIsKnownByItsVersionAndItsValues(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      TallyDao tallies = faulty.tallies();
      tallies.createRecord(FIRST);
      faulty.proxy().next(Fault.ANSWER_LOST);
      Tally second = tallies.updateRecord(7, set -> set.by("bob").onlyVersion(1));
      assertThat(second).isEqualTo(new Tally(7, 5, "bob", 2));
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(() -> tallies.updateRecord(7, set -> set.by("eve").onlyVersion(1)))
          .isInstanceOf(StaleRecordException.class);
      assertThat(tallies.getRecord(7)).isEqualTo(second);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sumIsAddedOnceAndToldToBeUnknown(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      TallyDao tallies = faulty.tallies();
      tallies.createRecord(FIRST);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(() -> tallies.updateRecord(7, set -> set.addCount(1).onlyVersion(1)))
          .isInstanceOf(OutcomeUnknownException.class);
      assertThat(tallies.getRecord(7)).isEqualTo(new Tally(7, 6, "ann", 2));
      faulty.proxy().next(Fault.REQUEST_LOST);
      assertThat(tallies.updateRecord(7, set -> set.addCount(1).onlyVersion(2)).count())
          .isEqualTo(7);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sumIsAddedOnceAndKnownByItsTime(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      StampedDao stamped = faulty.stamped();
      stamped.createRecord(7, 5);
      faulty.proxy().next(Fault.ANSWER_LOST);
      Stamped second = stamped.updateRecord(7, set -> set.addCount(1).onlyVersion(1));
      assertThat(second.count()).isEqualTo(6);
      assertThat(stamped.getRecord(7)).isEqualTo(second);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(() -> stamped.updateRecord(7, set -> set.addCount(1).onlyVersion(1)))
          .isInstanceOf(StaleRecordException.class);
      assertThat(stamped.getRecord(7)).isEqualTo(second);
    }
  }

  @ParameterizedTest
  @EnumSource
  void deletionIsTold(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      TallyDao tallies = faulty.tallies();
      tallies.createRecord(FIRST);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(tallies.deleteRecord(FIRST)).isTrue();
      assertThat(tallies.deleteRecord(FIRST)).isFalse();
    }
  }
}
