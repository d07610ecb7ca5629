package dev.rowsmith.scoreboard;

import dev.rowsmith.BackendException;
import dev.rowsmith.ConditionFailedException;
import dev.rowsmith.OutcomeUnknownException;
import dev.rowsmith.RecordAlreadyExistsException;
import dev.rowsmith.StaleRecordException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * What the caller of one operation was told.
 *
 * @param words the exception and its kind, for the page
 */
record Told(Kind kind, String words, @Nullable Throwable thrown) {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final Duration LONG = Duration.ofMinutes(2);

  /** What the caller takes it for. */
  enum Kind {
    SUCCESS,
    CONFLICT,
    UNKNOWN,
    FAILURE,
    NOTHING
  }

  /** What is called. */
  interface Call {
    void run() throws Exception;
  }

  /** What comes of a call that ends. */
  static Told of(Call call) throws InterruptedException {
    return of(LONG, call);
  }

  /** What comes of a call within a time; one that has no end is left behind. */
  static Told of(Duration patience, Call call) throws InterruptedException {
    FutureTask<?> task = task(call);
    start(task);
    return of(patience, task);
  }

  /** A call that is to be started, and then told of. */
  static FutureTask<?> task(Call call) {
    return new FutureTask<@Nullable Void>(
        () -> {
          call.run();
          return null;
        });
  }

  /** Has a call done on a thread of its own. */
  static Thread start(FutureTask<?> call) {
    Thread thread = new Thread(call, "scoreboard");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** What came of a task that was started, and ends. */
  static Told of(FutureTask<?> task) throws InterruptedException {
    return of(LONG, task);
  }

  /** What came of a task that was started, within a time. */
  static Told of(Duration patience, FutureTask<?> task) throws InterruptedException {
    try {
      task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Told(Kind.SUCCESS, "success", null);
    } catch (TimeoutException e) {
      return new Told(Kind.NOTHING, "nothing", null);
    } catch (ExecutionException e) {
      Throwable thrown = e.getCause();
      return new Told(kind(thrown), words(thrown), thrown);
    }
  }

  /** The same with more for the page. */
  Told with(String more) {
    return new Told(kind, words + ", " + more, thrown);
  }

  private static Kind kind(Throwable thrown) {
    if (thrown instanceof OutcomeUnknownException) {
      return Kind.UNKNOWN;
    }
    boolean conflict =
        thrown instanceof RecordAlreadyExistsException
            || thrown instanceof ConditionFailedException
            || thrown instanceof StaleRecordException
            || thrown instanceof ConditionalCheckFailedException
            || thrown instanceof SQLException e && UNIQUE_VIOLATION.equals(e.getSQLState());
    return conflict ? Kind.CONFLICT : Kind.FAILURE;
  }

  private static String words(Throwable thrown) {
    String name = "`" + thrown.getClass().getSimpleName() + "`";
    if (thrown instanceof BackendException e && !(e instanceof OutcomeUnknownException)) {
      return name + " " + e.category();
    }
    if (thrown instanceof SQLException e && e.getSQLState() != null) {
      return name + " " + e.getSQLState();
    }
    // The code says what the class does, where DynamoDB's code has a class.
    if (thrown.getClass() == DynamoDbException.class) {
      return name + " " + ((DynamoDbException) thrown).awsErrorDetails().errorCode();
    }
    return name;
  }
}
