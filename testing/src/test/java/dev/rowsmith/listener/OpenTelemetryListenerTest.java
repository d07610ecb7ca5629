package dev.rowsmith.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.opentelemetry.OpenTelemetryListener;
import dev.rowsmith.testing.Backend;
import dev.rowsmith.testing.RowsmithTest;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.TestTemplate;

/** Operations become spans of OpenTelemetry. */
@RowsmithTest
class OpenTelemetryListenerTest {

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .build();

  @TestTemplate
  void operationsAreChildrenOfTheCurrentSpan(Backend backend) {
    try (telemetry;
        Listened listened = Listened.on(backend, new OpenTelemetryListener(telemetry))) {
      FareDao fares = listened.fares();
      fares.createRecord("red", 1, "A", "x");
      Span parent = telemetry.getTracer("test").spanBuilder("parent").startSpan();
      try (Scope scope = parent.makeCurrent()) {
        assertThat(scope).isNotNull();
        fares.queryByZone("A").list();
      } finally {
        parent.end();
      }

      SpanData query = span("query " + fares.tableName());
      assertThat(query.getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId());
      assertThat(query.getKind()).isEqualTo(SpanKind.CLIENT);
      assertThat(query.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
      assertThat(query.getEndEpochNanos()).isGreaterThan(query.getStartEpochNanos());
      assertThat(text(query, "db.system.name"))
          .isEqualTo(backend == Backend.DYNAMODB ? "aws.dynamodb" : "postgresql");
      assertThat(text(query, "db.operation.name")).isEqualTo("query");
      assertThat(text(query, "db.collection.name")).isEqualTo(fares.tableName());
      assertThat(text(query, "rowsmith.index")).isEqualTo("by-zone");
      assertThat(query.getAttributes().get(AttributeKey.longKey("db.response.returned_rows")))
          .isEqualTo(1);
      assertThat(query.getAttributes().get(AttributeKey.longKey("rowsmith.attempts"))).isEqualTo(1);
    }
  }

  @TestTemplate
  void failuresAreErrors(Backend backend) {
    try (telemetry;
        Listened listened = Listened.on(backend, new OpenTelemetryListener(telemetry))) {
      FareDao fares = listened.fares();
      fares.dropTable();
      assertThatThrownBy(() -> fares.getRecord("red", 1))
          .isInstanceOf(TableNotFoundException.class);

      SpanData get = span("getRecord " + fares.tableName());
      assertThat(get.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
      assertThat(text(get, "error.type")).isEqualTo("TableNotFoundException");
    }
  }

  private SpanData span(String name) {
    return exporter.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(SpanData span, String attribute) {
    return String.valueOf(span.getAttributes().get(AttributeKey.stringKey(attribute)));
  }
}
