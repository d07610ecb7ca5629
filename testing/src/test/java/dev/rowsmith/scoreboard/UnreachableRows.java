package dev.rowsmith.scoreboard;

import dev.rowsmith.RetryPolicy;
import dev.rowsmith.faults.Account;
import dev.rowsmith.faults.AccountDao;
import dev.rowsmith.faults.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;

/** Servers that are not there, break off or are silent, and callers that are interrupted. */
final class UnreachableRows {

  private static final Account ANN = new Account(7, "Ann", 100);
  private static final Duration TIMEOUT = Duration.ofMillis(100);
  private static final Duration FOR_GOOD = Duration.ofMinutes(10);

  private UnreachableRows() {}

  static List<Row> all() {
    return List.of(refused(), cutBatch(), silence(), interrupt());
  }

  private static Row refused() {
    return Row.on(
        LocalSide::new,
        "B25",
        "connections are refused",
        Outcome.NOT_ANSWERED,
        "`BackendException` UNREACHABLE",
        side -> {
          side.proxy().close();
          return side.read(Told.of(() -> side.accounts().getRecord(7)), false);
        },
        side -> {
          side.proxy().close();
          EnhancedTables tables = side.enhanced();
          return side.read(Told.of(() -> get(tables)), false);
        });
  }

  private static EnhancedAccount get(EnhancedTables tables) {
    return tables.accounts().getItem(get -> get.key(key -> key.partitionValue(7)));
  }

  private static Row cutBatch() {
    List<Account> accounts = new ArrayList<>();
    for (int id = 0; id < 25; id++) {
      accounts.add(new Account(id, "Owner " + id, id));
    }
    return Row.on(
        LocalSide::new,
        "B25",
        "the connection is cut before a batch of writes arrives",
        Outcome.DONE,
        "success",
        side -> {
          side.proxy().next(Fault.REQUEST_LOST);
          Told told = Told.of(() -> side.accounts().putRecords(accounts));
          return side.write(told, side.storedAccounts().scan().count() == accounts.size());
        },
        side -> {
          EnhancedTables tables = side.enhanced();
          WriteBatch.Builder<EnhancedAccount> batch =
              WriteBatch.builder(EnhancedAccount.class).mappedTableResource(tables.accounts());
          accounts.forEach(account -> batch.addPutItem(EnhancedAccount.of(account)));
          side.proxy().next(Fault.REQUEST_LOST);
          Told told =
              Told.of(
                  () -> tables.client().batchWriteItem(call -> call.writeBatches(batch.build())));
          return side.write(told, side.storedAccounts().scan().count() == accounts.size());
        });
  }

  private static Row silence() {
    return Row.on(
        LocalSide::new,
        "B25",
        "the server is silent; a time for each attempt is set",
        Outcome.NOT_ANSWERED,
        "`BackendException` UNREACHABLE",
        side -> {
          AccountDao accounts = new AccountDao(side.database(StubSide.STANDARD, TIMEOUT));
          side.proxy().always(Fault.SILENCE);
          return side.read(Told.of(() -> accounts.getRecord(7)), false).uncounted();
        },
        side -> {
          EnhancedTables tables =
              EnhancedTables.on(
                  side.clientBuilder(),
                  side.prefix(),
                  Duration.ofMillis(1),
                  options -> options.apiCallAttemptTimeout(TIMEOUT));
          side.proxy().always(Fault.SILENCE);
          return side.read(Told.of(() -> get(tables)), false).uncounted();
        });
  }

  private static Row interrupt() {
    return Row.on(
        LocalSide::new,
        "B33",
        "the caller is interrupted between two attempts",
        Outcome.NOT_ANSWERED,
        "`BackendException` UNREACHABLE, interrupt kept",
        side -> {
          RetryPolicy patient =
              StubSide.STANDARD.delays(FOR_GOOD, FOR_GOOD).deadline(FOR_GOOD.multipliedBy(9));
          AccountDao accounts = new AccountDao(side.database(patient, Duration.ofMinutes(1)));
          side.proxy().next(Fault.REQUEST_LOST);
          return interrupted(side, () -> accounts.getRecord(7));
        },
        side -> {
          EnhancedTables tables =
              EnhancedTables.on(side.clientBuilder(), side.prefix(), FOR_GOOD, options -> {});
          side.proxy().next(Fault.REQUEST_LOST);
          return interrupted(side, () -> get(tables));
        });
  }

  private static Observed interrupted(LocalSide side, Told.Call call) throws InterruptedException {
    AtomicBoolean kept = new AtomicBoolean();
    FutureTask<?> task =
        Told.task(
            () -> {
              try {
                call.run();
              } finally {
                kept.set(Thread.interrupted());
              }
            });
    Thread caller = Told.start(task);
    while (caller.getState() != Thread.State.TIMED_WAITING && !task.isDone()) {
      Thread.onSpinWait();
    }
    caller.interrupt();
    Told told = Told.of(task);
    return side.read(told.with(kept.get() ? "interrupt kept" : "interrupt forgotten"), false);
  }
}
