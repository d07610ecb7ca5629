package dev.rowsmith.scoreboard;

import dev.rowsmith.PartialBatchException;
import dev.rowsmith.faults.Account;
import dev.rowsmith.faults.AccountDao;
import dev.rowsmith.scoreboard.Told.Kind;
import dev.rowsmith.stub.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteResult;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;

/** Batches of which DynamoDB leaves something undone, and transactions that it cancels. */
final class UnfinishedRows {

  private static final Account ANN = new Account(7, "Ann", 100);
  private static final Account BOB = new Account(8, "Bob", 5);
  private static final String ITEM =
      "{\"id\":{\"N\":\"7\"},\"owner\":{\"S\":\"Ann\"},\"balance\":{\"N\":\"100\"}}";

  private static final Answer WRITTEN = Answer.ok("{\"UnprocessedItems\":{}}");
  private static final Answer LEFT_TO_WRITE =
      Answer.ok("{\"UnprocessedItems\":{\"accounts\":[{\"PutRequest\":{\"Item\":" + ITEM + "}}]}}");
  private static final Answer READ =
      Answer.ok("{\"Responses\":{\"accounts\":[" + ITEM + "]},\"UnprocessedKeys\":{}}");
  private static final Answer LEFT_TO_READ =
      Answer.ok(
          "{\"Responses\":{},"
              + "\"UnprocessedKeys\":{\"accounts\":{\"Keys\":[{\"id\":{\"N\":\"7\"}}]}}}");
  private static final Answer CANCELED =
      Answer.json(
          400,
          "{\"__type\":\"com.amazonaws.dynamodb.v20120810#TransactionCanceledException\","
              + "\"CancellationReasons\":[{\"Code\":\"None\"},{\"Code\":\"TransactionConflict\"}]}");

  /** A call that sends more requests than this has no end. */
  private static final int ENDLESS = 100;

  private UnfinishedRows() {}

  static List<Row> all() {
    return List.of(
        puts("one record of a batch is left unwritten, once", LEFT_TO_WRITE, WRITTEN),
        puts("one record of a batch is left unwritten, always", LEFT_TO_WRITE),
        gets("a key of a batch is left unread, once", LEFT_TO_READ, READ),
        gets("a key of a batch is left unread, always", LEFT_TO_READ),
        transacts());
  }

  /** Stores two records, of which one is left undone but by the second of two answers. */
  private static Row puts(String fault, Answer... answers) {
    boolean passes = answers.length > 1;
    return Row.on(
        StubSide::new,
        "B2",
        fault,
        passes ? Outcome.DONE : Outcome.LEFT,
        passes ? "success" : "`PartialBatchException` OVERLOAD, 1 of 2 undone",
        side -> {
          AccountDao accounts = side.on("BatchWriteItem", answers).accounts();
          Told told = Told.of(() -> accounts.putRecords(List.of(ANN, BOB)));
          return told.thrown() instanceof PartialBatchException e
              ? side.left(told.with(e.undone().size() + " of 2 undone"))
              : side.write(told, side.requests() >= answers.length ? 1 : 0);
        },
        side -> {
          EnhancedTables tables = side.on("BatchWriteItem", answers).enhanced();
          List<EnhancedAccount> undone = new ArrayList<>();
          Told told = Told.of(() -> undone.addAll(unprocessed(tables)));
          return undone.isEmpty()
              ? side.write(told, side.requests() >= answers.length ? 1 : 0)
              : side.left(told.with(undone.size() + " of 2 undone"));
        });
  }

  private static List<EnhancedAccount> unprocessed(EnhancedTables tables) {
    BatchWriteResult result =
        tables
            .client()
            .batchWriteItem(
                request ->
                    request.writeBatches(
                        WriteBatch.builder(EnhancedAccount.class)
                            .mappedTableResource(tables.accounts())
                            .addPutItem(EnhancedAccount.of(ANN))
                            .addPutItem(EnhancedAccount.of(BOB))
                            .build()));
    return result.unprocessedPutItemsForTable(tables.accounts());
  }

  /** Reads one record, which is left unread but by the second of two answers. */
  private static Row gets(String fault, Answer... answers) {
    boolean passes = answers.length > 1;
    return Row.on(
        StubSide::new,
        "B3",
        fault,
        passes ? Outcome.ANSWERED : Outcome.LEFT,
        passes ? "success" : "`PartialBatchException` OVERLOAD, 1 of 1 undone",
        side -> {
          AccountDao accounts = side.on("BatchGetItem", answers).accounts();
          List<Account> found = new ArrayList<>();
          Told told = Told.of(() -> found.addAll(accounts.getRecords(List.of(7))));
          return told.thrown() instanceof PartialBatchException e
              ? side.left(told.with(e.undone().size() + " of 1 undone"))
              : side.read(told, found.equals(List.of(ANN)));
        },
        side -> {
          EnhancedTables tables = side.on("BatchGetItem", answers).enhanced();
          List<Account> found = new ArrayList<>();
          FutureTask<?> task = Told.task(() -> found.addAll(read(tables)));
          Told.start(task);
          while (!task.isDone() && side.requests() <= ENDLESS) {
            Thread.sleep(5);
          }
          Told told = task.isDone() ? Told.of(task) : Told.of(Duration.ZERO, task);
          boolean right = found.equals(List.of(ANN));
          return told.kind() == Kind.NOTHING
              ? side.read(told.with("one request after the other"), right).uncounted()
              : side.read(told, right);
        });
  }

  private static List<Account> read(EnhancedTables tables) {
    return tables
        .client()
        .batchGetItem(
            request ->
                request.readBatches(
                    ReadBatch.builder(EnhancedAccount.class)
                        .mappedTableResource(tables.accounts())
                        .addGetItem(EnhancedAccount.of(ANN))
                        .build()))
        .resultsForTable(tables.accounts())
        .stream()
        .map(EnhancedAccount::account)
        .toList();
  }

  private static Row transacts() {
    Answer done = Answer.ok("{}");
    return Row.on(
        StubSide::new,
        "B5",
        "a transaction is canceled by a conflict that passes",
        Outcome.DONE,
        "success",
        side -> {
          AccountDao accounts = side.on("TransactWriteItems", CANCELED, done).accounts();
          Told told =
              Told.of(() -> side.database().transact(accounts.putting(ANN), accounts.putting(BOB)));
          return side.write(told, side.requests() - 1);
        },
        side -> {
          EnhancedTables tables = side.on("TransactWriteItems", CANCELED, done).enhanced();
          Told told =
              Told.of(
                  () ->
                      tables
                          .client()
                          .transactWriteItems(
                              request ->
                                  request
                                      .addPutItem(tables.accounts(), EnhancedAccount.of(ANN))
                                      .addPutItem(tables.accounts(), EnhancedAccount.of(BOB))));
          return side.write(told, side.requests() - 1);
        });
  }
}
