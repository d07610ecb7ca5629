package dev.rowsmith;

import dev.rowsmith.CompletedOperation.Outcome;
import dev.rowsmith.operation.WriteResult;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a listener is told of one operation, while a backend sends it. Made for each where
 * a listener is set, and not at all where none is. A backend calls it from one thread at a time.
 */
public final class Observation {

  private final OperationListener listener;
  private final String system;
  private final Instant start = Instant.now();
  private final long startNanos = System.nanoTime();
  private int attempts = 1;
  private OptionalDouble capacityUnits = OptionalDouble.empty();

  private Observation(OperationListener listener, String system) {
    this.listener = listener;
    this.system = system;
  }

  /** The observation of an operation that begins, or null where nobody listens. */
  public static @Nullable Observation begin(@Nullable OperationListener listener, String system) {
    return listener == null ? null : new Observation(listener, system);
  }

  /** Another attempt begins. */
  public void repeated() {
    attempts++;
  }

  /** The backend told what the attempt consumed. */
  public void consumed(double units) {
    capacityUnits = OptionalDouble.of(capacityUnits.orElse(0) + units);
  }

  /** The operation brought this. */
  public <T extends @Nullable Object> void completed(Attempted<T> operation, T result) {
    boolean refused =
        result instanceof WriteResult<?> write && write.outcome() != WriteResult.Outcome.APPLIED;
    tell(
        operation.context(),
        operation.recordsRead(result),
        refused ? Outcome.CONDITION_FAILED : Outcome.DONE,
        null);
  }

  /** The operation failed with this. */
  public void failed(OperationContext context, Throwable failure) {
    tell(context, 0, Outcome.FAILED, failure);
  }

  private void tell(
      OperationContext context, int recordsRead, Outcome outcome, @Nullable Throwable failure) {
    CompletedOperation operation =
        new CompletedOperation(
            system,
            context.table(),
            context.operation(),
            context.index(),
            start,
            Duration.ofNanos(System.nanoTime() - startNanos),
            attempts,
            recordsRead,
            capacityUnits,
            outcome,
            failure == null ? null : failure.getClass().getSimpleName(),
            failure instanceof BackendException backend ? backend.category() : null);
    try {
      listener.completed(operation);
    } catch (RuntimeException e) {
      System.getLogger("dev.rowsmith")
          .log(System.Logger.Level.WARNING, "The listener of operations failed.", e);
    }
  }
}
