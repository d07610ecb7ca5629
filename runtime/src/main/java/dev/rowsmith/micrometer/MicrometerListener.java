package dev.rowsmith.micrometer;

import dev.rowsmith.CompletedOperation;
import dev.rowsmith.OperationListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/**
 * Counts and times operations in a registry of Micrometer, by OpenTelemetry's names for clients of
 * databases:
 *
 * <pre>{@code
 * database builder … .listener(new MicrometerListener(registry))
 * }</pre>
 *
 * <table>
 * <caption>The meters</caption>
 * <tr><td>{@code db.client.operation.duration}</td><td>a timer</td></tr>
 * <tr><td>{@code db.client.response.returned_rows}</td><td>a summary of the records that reads
 * brought</td></tr>
 * <tr><td>{@code rowsmith.operation.repetitions}</td><td>a counter of attempts behind the
 * first</td></tr>
 * <tr><td>{@code rowsmith.operation.capacity}</td><td>a summary of DynamoDB's capacity
 * units</td></tr>
 * </table>
 *
 * <p>Their tags are {@code db.system.name}, {@code db.collection.name}, {@code db.operation.name},
 * {@code rowsmith.index}, {@code rowsmith.outcome} ({@code done}, {@code condition_failed}, {@code
 * failed}) and {@code error.type}; {@code none} stands for what there is not.
 */
public final class MicrometerListener implements OperationListener {

  private static final String NONE = "none";

  private final MeterRegistry registry;

  /**
   * @param registry where the meters are
   */
  public MicrometerListener(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void completed(CompletedOperation operation) {
    String index = operation.index();
    String error = operation.errorType();
    Tags tags =
        Tags.of(
            "db.system.name",
            operation.system(),
            "db.collection.name",
            operation.table(),
            "db.operation.name",
            operation.operation(),
            "rowsmith.index",
            index == null ? NONE : index,
            "rowsmith.outcome",
            outcome(operation.outcome()),
            "error.type",
            error == null ? NONE : error);
    registry.timer("db.client.operation.duration", tags).record(operation.duration());
    if (operation.recordsRead() > 0) {
      registry.summary("db.client.response.returned_rows", tags).record(operation.recordsRead());
    }
    if (operation.attempts() > 1) {
      registry.counter("rowsmith.operation.repetitions", tags).increment(operation.attempts() - 1);
    }
    operation
        .capacityUnits()
        .ifPresent(units -> registry.summary("rowsmith.operation.capacity", tags).record(units));
  }

  private static String outcome(CompletedOperation.Outcome outcome) {
    return switch (outcome) {
      case DONE -> "done";
      case CONDITION_FAILED -> "condition_failed";
      case FAILED -> "failed";
    };
  }
}
