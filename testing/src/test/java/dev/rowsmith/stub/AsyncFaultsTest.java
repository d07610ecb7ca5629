package dev.rowsmith.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowsmith.BackendException;
import dev.rowsmith.BackendException.Category;
import dev.rowsmith.CompletedOperation;
import dev.rowsmith.CompletedOperation.Outcome;
import dev.rowsmith.Database;
import dev.rowsmith.InvalidRecordException;
import dev.rowsmith.PartialBatchException;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.TransactionCanceledException;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** What DynamoDB refuses or leaves undone of what no thread waits for. */
@Timeout(300) // a future that is never fulfilled must fail the test
class AsyncFaultsTest {

  private static final RetryPolicy HASTY =
      RetryPolicy.standard()
          .delays(Duration.ofMillis(1), Duration.ofMillis(2))
          .attempts(4)
          .deadline(Duration.ofMinutes(5));

  private static final RetryPolicy PATIENT =
      RetryPolicy.standard()
          .attempts(100)
          .delays(Duration.ofHours(5), Duration.ofHours(5))
          .deadline(Duration.ofDays(5));

  private static final Answer THROTTLED =
      Answer.error(400, "ProvisionedThroughputExceededException", "too much");

  private static final Answer ANN =
      Answer.ok("{\"Item\":{\"id\":{\"N\":\"7\"},\"owner\":{\"S\":\"Ann\"}}}");

  @Test
  void throttledRequestIsRepeated() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("GetItem", THROTTLED, THROTTLED, ANN).asyncDatabase(HASTY)) {
      assertThat(new LedgerAsyncDao(database).getRecord(7).join()).isEqualTo(new Ledger(7, "Ann"));
      assertThat(stub.operations()).hasSize(3);
    }
  }

  @Test
  void steadyThrottlingIsTold() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("GetItem", THROTTLED).asyncDatabase(HASTY)) {
      CompletableFuture<Ledger> future = new LedgerAsyncDao(database).getRecord(7);
      BackendException failure = failure(BackendException.class, future);
      assertThat(failure.category()).isEqualTo(Category.OVERLOAD);
      assertThat(failure).hasMessageContaining("getRecord on ledger (id = 7)");
      assertThat(stub.operations()).hasSize(4);
    }
  }

  @Test
  void noThreadWaitsForTheNextAttemptAndNoneIsMadeOfWhatIsCancelled()
      throws IOException, InterruptedException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("GetItem", THROTTLED).asyncDatabase(PATIENT)) {
      CompletableFuture<Ledger> future = new LedgerAsyncDao(database).getRecord(7);
      while (stub.operations().isEmpty() || anyThreadIsIn("dev.rowsmith.dynamodb")) {
        Thread.sleep(5);
      }
      assertThat(future).isNotDone();
      assertThat(future.cancel(true)).isTrue();
      assertThat(future).isCancelled();
      assertThat(stub.operations()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sdkIsToldToGiveUpTheRequestOfWhatIsCancelled(Asked asked)
      throws IOException, InterruptedException {
    try (DynamoDbStub stub = new DynamoDbStub().on(asked.operation, Answer.NEVER);
        DynamoDbAsyncClient client = stub.asyncClient()) {
      List<CompletableFuture<?>> requests = new CopyOnWriteArrayList<>();
      Database database = stub.builder(PATIENT).asyncClient(watched(client, requests)).build();
      CompletableFuture<?> future = asked.of(database);
      while (stub.operations().isEmpty()) {
        Thread.sleep(5);
      }
      assertThat(future.cancel(true)).isTrue();
      assertThat(requests).singleElement().matches(CompletableFuture::isCancelled);
      assertThat(stub.operations()).containsExactly(asked.operation);
      database.close();
    }
  }

  /** The same client, whose answers are seen. */
  private static DynamoDbAsyncClient watched(
      DynamoDbAsyncClient client, List<CompletableFuture<?>> answers) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          Object answer = method.invoke(client, arguments);
          if (answer instanceof CompletableFuture<?> future) {
            answers.add(future);
          }
          return answer;
        };
    Class<?>[] type = {DynamoDbAsyncClient.class};
    return (DynamoDbAsyncClient)
        Proxy.newProxyInstance(AsyncFaultsTest.class.getClassLoader(), type, handler);
  }

  /** What is cancelled, and the request that is under way then. */
  private enum Asked {
    GET("GetItem"),
    PAGE("Query"),
    SCAN("Scan"),
    BATCH("BatchGetItem"),
    UNIQUE_CREATION("TransactWriteItems"),
    UNIQUE_DELETION("GetItem"),
    TRANSACTION("TransactWriteItems");

    private final String operation;

    Asked(String operation) {
      this.operation = operation;
    }

    private CompletableFuture<?> of(Database database) {
      LedgerAsyncDao ledgers = new LedgerAsyncDao(database);
      HolderAsyncDao holders = new HolderAsyncDao(database);
      return switch (this) {
        case GET -> ledgers.getRecord(7);
        case PAGE -> ledgers.queryByOwner("Ann").page();
        case SCAN -> ledgers.scan().list();
        case BATCH -> ledgers.getRecords(List.of(7));
        case UNIQUE_CREATION -> holders.createRecord(7, "ann");
        case UNIQUE_DELETION -> holders.deleteRecord(7);
        case TRANSACTION -> database.transactAsync(holders.creating(new Holder(7, "ann")));
      };
    }
  }

  @Test
  void listenerIsToldOfAllAttemptsAndOfWhatIsCancelled() throws IOException {
    List<CompletedOperation> told = new CopyOnWriteArrayList<>();
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("GetItem", THROTTLED).asyncBuilder(HASTY).listener(told::add).build()) {
      failure(BackendException.class, new LedgerAsyncDao(database).getRecord(7));
      assertThat(stub.body("GetItem")).contains("\"ReturnConsumedCapacity\":\"TOTAL\"");
    }
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("GetItem", THROTTLED).asyncBuilder(PATIENT).listener(told::add).build()) {
      assertThat(new LedgerAsyncDao(database).getRecord(7).cancel(true)).isTrue();
    }
    assertThat(told)
        .extracting(
            CompletedOperation::attempts,
            CompletedOperation::outcome,
            CompletedOperation::errorType)
        .containsExactly(
            tuple(4, Outcome.FAILED, "BackendException"),
            tuple(1, Outcome.FAILED, "CancellationException"));
  }

  private static boolean anyThreadIsIn(String packageName) {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().startsWith(packageName));
  }

  @Test
  void whatIsLeftOfABatchIsSentAgain() throws IOException {
    Answer left =
        Answer.ok(
            "{\"UnprocessedItems\":{\"ledger\":[{\"PutRequest\":{\"Item\":"
                + "{\"id\":{\"N\":\"1\"},\"owner\":{\"S\":\"Ann\"}}}}]}}");
    List<Ledger> ledgers = IntStream.range(0, 3).mapToObj(i -> new Ledger(i, "Ann")).toList();
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("BatchWriteItem", left, Answer.ok("{\"UnprocessedItems\":{}}"))
                .asyncDatabase(HASTY)) {
      new LedgerAsyncDao(database).putRecords(ledgers).join();
      assertThat(stub.operations()).hasSize(2);
    }
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database = stub.on("BatchWriteItem", left).asyncDatabase(HASTY)) {
      PartialBatchException failure =
          failure(PartialBatchException.class, new LedgerAsyncDao(database).putRecords(ledgers));
      assertThat(failure.undone()).isEqualTo(List.of(ledgers.get(1)));
    }
  }

  @Test
  void refusalsMeanWhatTheyMeanToABlockingCaller() throws IOException {
    Answer tooLarge =
        Answer.error(400, "ValidationException", "Item size to update has exceeded the maximum");
    Answer canceled = Answer.error(400, "TransactionCanceledException", "canceled");
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("UpdateItem", tooLarge)
                .on("TransactWriteItems", canceled)
                .asyncDatabase(RetryPolicy.none())) {
      LedgerAsyncDao ledgers = new LedgerAsyncDao(database);
      failure(InvalidRecordException.class, ledgers.updateRecord(7, set -> set.owner("Bob")));
      failure(TransactionCanceledException.class, database.transactAsync(ledgers.deleting(7)));
    }
  }

  @Test
  void brokenAnswerIsAnErrorOfOurs() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub();
        Database database =
            stub.on("GetItem", Answer.ok("{\"Item\"")).asyncDatabase(RetryPolicy.none())) {
      failure(BackendException.class, new LedgerAsyncDao(database).getRecord(7));
    }
  }

  @Test
  void closedClientIsToldAsSuch() throws IOException {
    try (DynamoDbStub stub = new DynamoDbStub()) {
      LedgerAsyncDao ledgers;
      try (Database database = stub.on("GetItem", ANN).asyncDatabase(RetryPolicy.none())) {
        ledgers = new LedgerAsyncDao(database);
        assertThat(ledgers.getRecord(7).join().owner()).isEqualTo("Ann");
      }
      failure(BackendException.class, ledgers.getRecord(7));
    }
  }

  private static <E extends Exception> E failure(Class<E> type, CompletableFuture<?> future) {
    ThrowingCallable join = future::join;
    assertThatThrownBy(join).hasCauseInstanceOf(type);
    return type.cast(future.handle((value, failure) -> failure).join());
  }
}
