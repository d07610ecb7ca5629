package dev.rowsmith.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.OutcomeUnknownException;
import dev.rowsmith.RecordAlreadyExistsException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link LostAnswersTest} of what no thread waits for. */
@Timeout(300) // a future that is never fulfilled must fail the test
class LostAsyncAnswersTest {

  private static final Account ANN = new Account(7, "Ann", 100);

  @ParameterizedTest
  @EnumSource
  void createIsNoConflictWithItself(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountAsyncDao accounts = new AccountAsyncDao(faulty.database());
      faulty.proxy().next(Fault.ANSWER_LOST);
      assertThat(accounts.createRecord(ANN).join()).isEqualTo(ANN);
      failsBy(RecordAlreadyExistsException.class, accounts.createRecord(ANN));
    }
  }

  @ParameterizedTest
  @EnumSource
  void createOfAnotherRecordStaysAConflict(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountAsyncDao accounts = new AccountAsyncDao(faulty.database());
      accounts.createRecord(7, "Bob", 5).join();
      faulty.proxy().next(Fault.ANSWER_LOST);
      failsBy(RecordAlreadyExistsException.class, accounts.createRecord(ANN));
      assertThat(accounts.getRecord(7).join().owner()).isEqualTo("Bob");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sumIsNeverAddedTwice(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountAsyncDao accounts = new AccountAsyncDao(faulty.database());
      accounts.createRecord(ANN).join();
      faulty.proxy().next(Fault.ANSWER_LOST);
      failsBy(OutcomeUnknownException.class, accounts.updateRecord(7, set -> set.addBalance(1)));
      assertThat(accounts.getRecord(7).join().balance()).isEqualTo(101);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readIsRepeated(Server server) throws IOException {
    try (Faulty faulty = server.open()) {
      AccountAsyncDao accounts = new AccountAsyncDao(faulty.database());
      accounts.createRecord(ANN).join();
      faulty.proxy().next(Fault.ANSWER_LOST, Fault.REQUEST_LOST);
      assertThat(accounts.getRecord(7).join()).isEqualTo(ANN);
    }
  }

  private static void failsBy(Class<? extends Exception> expected, CompletableFuture<?> future) {
    ThrowingCallable join = future::join;
    assertThatThrownBy(join).hasCauseInstanceOf(expected);
  }
}
