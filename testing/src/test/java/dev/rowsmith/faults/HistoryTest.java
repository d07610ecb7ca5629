package dev.rowsmith.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.BackendException;
import dev.rowsmith.OutcomeUnknownException;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.TransactionCanceledException;
import dev.rowsmith.TransactionWrite;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many threads move money between accounts while requests and answers are lost on their way. No
 * money comes or goes, and no account is overdrawn.
 */
@Timeout(300) // a hang must fail the test
class HistoryTest {

  private static final int ACCOUNTS = 6;
  private static final int THREADS = 6;
  private static final int MOVES = 25;
  private static final long START = 100;
  private static final long SEED = Long.getLong("rowsmith.history.seed", System.nanoTime());

  @ParameterizedTest
  @EnumSource
  void moneyIsNeitherMadeNorLost(Server server) throws Exception {
    RetryPolicy retries = RetryPolicy.standard().attempts(10);
    try (Faulty faulty = server.open(retries, THREADS)) {
      for (int id = 0; id < ACCOUNTS; id++) {
        faulty.accounts().createRecord(id, "Owner " + id, START);
      }
      faulty
          .database()
          .transact("warm-up" + System.nanoTime(), List.of(faulty.accounts().deleting(99)));
      int moved = run(faulty);
      faulty.proxy().clear();
      List<Account> accounts = faulty.accounts().scan().list();
      assertThat(accounts.stream().mapToLong(Account::balance).sum())
          .as("seed %d", SEED)
          .isEqualTo(ACCOUNTS * START);
      assertThat(accounts).as("seed %d", SEED).allMatch(account -> account.balance() >= 0);
      assertThat(moved).as("seed %d", SEED).isPositive();
    }
  }

  private static int run(Faulty faulty) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> movers =
          IntStream.range(0, THREADS)
              .mapToObj(each -> threads.submit(() -> moves(faulty, new Random(SEED + each))))
              .toList();
      int moved = 0;
      for (Future<Integer> mover : movers) {
        moved += mover.get();
      }
      return moved;
    } finally {
      threads.shutdownNow();
    }
  }

  private static int moves(Faulty faulty, Random random) {
    int moved = 0;
    for (int i = 0; i < MOVES; i++) {
      if (random.nextInt(4) == 0) {
        faulty.proxy().next(random.nextBoolean() ? Fault.ANSWER_LOST : Fault.REQUEST_LOST);
      }
      moved += move(faulty, random) ? 1 : 0;
    }
    return moved;
  }

  /** Half of the moves have a token, and are made again until it is known that they are done. */
  private static boolean move(Faulty faulty, Random random) {
    int from = random.nextInt(ACCOUNTS);
    int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
    long sum = 1 + random.nextInt(40);
    AccountDao accounts = faulty.accounts();
    List<TransactionWrite> writes =
        List.of(
            accounts.updating(
                from,
                set ->
                    set.subtractBalance(sum)
                        .onlyIf(AccountTable.BALANCE.greaterThanOrEqualTo(sum))),
            accounts.updating(to, set -> set.addBalance(sum)));
    String token = random.nextBoolean() ? UUID.randomUUID().toString() : null;
    while (true) {
      try {
        if (token == null) {
          faulty.database().transact(writes);
        } else {
          faulty.database().transact(token, writes);
        }
        return true;
      } catch (TransactionCanceledException e) {
        return false;
      } catch (OutcomeUnknownException e) {
        if (token == null) {
          return false;
        }
      } catch (BackendException e) {
        return false;
      }
    }
  }
}
