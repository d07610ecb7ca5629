package dev.rowsmith.opentelemetry;

import dev.rowsmith.CompletedOperation;
import dev.rowsmith.OperationListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;

/**
 * Makes a span of each operation, by OpenTelemetry's conventions for clients of databases, as a
 * child of the span that is current in the operation's thread:
 *
 * <pre>{@code
 * database builder … .listener(new OpenTelemetryListener(openTelemetry))
 * }</pre>
 *
 * <p>Its name is {@code getRecord phonebook}; its attributes are {@code db.system.name}, {@code
 * db.collection.name}, {@code db.operation.name}, {@code db.response.returned_rows}, {@code
 * rowsmith.index}, {@code rowsmith.attempts}, {@code rowsmith.capacity} and, where it failed,
 * {@code error.type}. A condition that does not hold is no error.
 */
public final class OpenTelemetryListener implements OperationListener {

  private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
  private static final AttributeKey<String> TABLE = AttributeKey.stringKey("db.collection.name");
  private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
  private static final AttributeKey<Long> ROWS = AttributeKey.longKey("db.response.returned_rows");
  private static final AttributeKey<String> INDEX = AttributeKey.stringKey("rowsmith.index");
  private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("rowsmith.outcome");
  private static final AttributeKey<Long> ATTEMPTS = AttributeKey.longKey("rowsmith.attempts");
  private static final AttributeKey<Double> CAPACITY = AttributeKey.doubleKey("rowsmith.capacity");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

  private final Tracer tracer;

  /**
   * @param openTelemetry what spans are made with
   */
  public OpenTelemetryListener(OpenTelemetry openTelemetry) {
    this.tracer = openTelemetry.getTracer("dev.rowsmith");
  }

  @Override
  public void completed(CompletedOperation operation) {
    SpanBuilder builder =
        tracer
            .spanBuilder(operation.operation() + " " + operation.table())
            .setSpanKind(SpanKind.CLIENT)
            .setStartTimestamp(operation.start())
            .setAttribute(SYSTEM, operation.system())
            .setAttribute(TABLE, operation.table())
            .setAttribute(OPERATION, operation.operation())
            .setAttribute(OUTCOME, operation.outcome().name())
            .setAttribute(ATTEMPTS, (long) operation.attempts())
            .setAttribute(ROWS, (long) operation.recordsRead());
    String index = operation.index();
    if (index != null) {
      builder.setAttribute(INDEX, index);
    }
    operation.capacityUnits().ifPresent(units -> builder.setAttribute(CAPACITY, units));
    Span span = builder.startSpan();
    String error = operation.errorType();
    if (error != null) {
      span.setAttribute(ERROR, error);
      span.setStatus(StatusCode.ERROR);
    }
    span.end(operation.start().plus(operation.duration()));
  }
}
