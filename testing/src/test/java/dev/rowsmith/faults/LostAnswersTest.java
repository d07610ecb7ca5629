package dev.rowsmith.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.BackendException;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.OutcomeUnknownException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.RecordNotFoundException;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.operation.Pause;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A write whose answer is lost is told once and counted once, or told to be unknown. */
@Timeout(300) // a hang must fail the test
class LostAnswersTest {

  private static final Account ANN = new Account(7, "Ann", 100);

  @ParameterizedTest
  @EnumSource
  void createIsNoConflictWithItself(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(accounts.createRecord(ANN)).isEqualTo(ANN);
      assertThat(accounts.getRecord(7)).isEqualTo(ANN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void createOfAnotherRecordStaysAConflict(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      accounts.createRecord(7, "Bob", 5);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(() -> accounts.createRecord(ANN))
          .isInstanceOf(RecordAlreadyExistsException.class);
      assertThat(accounts.getRecord(7).owner()).isEqualTo("Bob");
    }
  }

  @ParameterizedTest
  @EnumSource
  void conditionalPutIsNoConflictWithItself(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      accounts.createRecord(7, "Bob", 5);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(accounts.putRecord(ANN, AccountTable.OWNER.equalTo("Bob"))).isEqualTo(ANN);
      assertThatThrownBy(() -> accounts.putRecord(ANN, AccountTable.OWNER.equalTo("Bob")))
          .isInstanceOf(ConditionFailedException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sumIsNeverAddedTwice(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      accounts.createRecord(ANN);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(() -> accounts.updateRecord(7, set -> set.addBalance(1)))
          .isInstanceOf(OutcomeUnknownException.class)
          .hasMessageContaining("accounts (id = 7)")
          .hasMessageContaining("Read the record");
      assertThat(accounts.getRecord(7).balance()).isEqualTo(101);
    }
  }

  @ParameterizedTest
  @EnumSource
  void updateThatOnlySetsIsRepeated(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      accounts.createRecord(ANN);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(accounts.updateRecord(7, set -> set.owner("Eve")).owner()).isEqualTo("Eve");
    }
  }

  @ParameterizedTest
  @EnumSource
  void conditionalUpdateThatMayBeItsOwnConflictIsUnknown(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      accounts.createRecord(ANN);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(
              () ->
                  accounts.updateRecord(
                      7, set -> set.owner("Eve").onlyIf(AccountTable.OWNER.equalTo("Ann"))))
          .isInstanceOf(OutcomeUnknownException.class);
      assertThat(accounts.getRecord(7).owner()).isEqualTo("Eve");
    }
  }

  @ParameterizedTest
  @EnumSource
  void deletionIsTold(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      accounts.createRecord(ANN);
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(accounts.deleteRecord(7)).isTrue();
      assertThat(accounts.deleteRecord(7)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void readIsRepeated(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      accounts.createRecord(ANN);
      faulty.proxy().next(Fault.ANSWER_LOST, Fault.REQUEST_LOST);
      assertThat(accounts.getRecord(7)).isEqualTo(ANN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void silenceAfterAWriteEndsAsUnknown(Server server) throws IOException {
    try (Faulty faulty = impatient(server)) {
      AccountDao accounts = faulty.accounts();
      faulty.proxy().next(Fault.SILENCE);
      assertThatThrownBy(() -> accounts.putRecord(new Account(7, "Eve", 1)))
          .isInstanceOf(OutcomeUnknownException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void silenceAfterAReadEndsAsAnError(Server server) throws IOException {
    try (Faulty faulty = impatient(server)) {
      AccountDao accounts = faulty.accounts();
      faulty.proxy().next(Fault.SILENCE);
      assertThatThrownBy(() -> accounts.getRecord(7))
          .isInstanceOf(BackendException.class)
          .isNotInstanceOf(OutcomeUnknownException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void interruptEndsTheRepetition(Server server) throws IOException {
    RetryPolicy patient =
        RetryPolicy.standard()
            .attempts(100)
            .delays(Duration.ofMinutes(5), Duration.ofMinutes(5))
            .deadline(Duration.ofHours(1));
    try (Faulty faulty = server.open(patient)) {
      AccountDao accounts = faulty.accounts();
      faulty.proxy().next(Fault.REQUEST_LOST);
      Thread caller = Thread.currentThread();
      Thread waker = new Thread(() -> wake(caller));
      waker.start();
      assertThatThrownBy(() -> accounts.getRecord(7)).isInstanceOf(BackendException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void absentRecordStaysAbsentBehindALostAnswer(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThatThrownBy(() -> accounts.getRecord(8)).isInstanceOf(RecordNotFoundException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void transactionWithATokenIsDoneOnce(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      accounts.createRecord(ANN);
      faulty.database().transact("warm-up" + System.nanoTime(), List.of(accounts.deleting(1)));
      for (int lost = 0; lost < 6; lost++) {
        String token = "token-" + System.nanoTime();
        Fault[] faults = new Fault[lost + 1];
        Arrays.fill(faults, Fault.NONE);
        faults[lost] = Fault.ANSWER_LOST;
        faulty.proxy().next(faults);
        faulty
            .database()
            .transact(
                token,
                List.of(
                    accounts.updating(7, set -> set.addBalance(1)),
                    accounts.creating(new Account(100 + lost, "Bob", lost))));
        faulty.proxy().clear();
        assertThat(accounts.getRecord(7).balance()).isEqualTo(101 + lost);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void transactionWithoutATokenIsDoneOnceOrUnknown(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountDao accounts = faulty.accounts();
      accounts.createRecord(ANN);
      for (int lost = 0; lost < 6; lost++) {
        long before = accounts.getRecord(7).balance();
        Fault[] faults = new Fault[lost + 1];
        Arrays.fill(faults, Fault.NONE);
        faults[lost] = Fault.ANSWER_LOST;
        faulty.proxy().next(faults);
        boolean known = true;
        try {
          faulty.database().transact(accounts.updating(7, set -> set.addBalance(1)));
        } catch (OutcomeUnknownException e) {
          known = false;
        }
        faulty.proxy().clear();
        long added = accounts.getRecord(7).balance() - before;
        assertThat(added).isBetween(known ? 1L : 0L, 1L);
      }
    }
  }

  private static void wake(Thread caller) {
    while (!isBetweenAttempts(caller)) {
      Thread.onSpinWait();
    }
    caller.interrupt();
  }

  private static boolean isBetweenAttempts(Thread caller) {
    return caller.getState() == Thread.State.TIMED_WAITING
        && Arrays.stream(caller.getStackTrace())
            .anyMatch(frame -> frame.getClassName().equals(Pause.class.getName()));
  }

  /** With the record there, and a connection that works. */
  private static Faulty impatient(Server server) throws IOException {
    Faulty faulty = server.open(RetryPolicy.none(), Duration.ofSeconds(2));
    boolean ready = false;
    while (!ready) {
      try {
        faulty.accounts().putRecord(ANN);
        ready = true;
      } catch (BackendException e) {
        // A machine that is slow for a while: its answer came too late.
        continue;
      }
    }
    return faulty;
  }
}
