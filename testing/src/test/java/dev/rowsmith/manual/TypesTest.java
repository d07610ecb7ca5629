package dev.rowsmith.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.testing.RowsmithTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.TestTemplate;

/** Values are brought into one form. */
@RowsmithTest
class TypesTest {

  @TestTemplate
  void valuesAreBroughtIntoOneForm(Database database) {
    MeasurementDao measurements = new MeasurementDao(database);
    measurements.createTable();
    UUID sensor = UUID.randomUUID();
    // docs: one-form
    Instant at = Instant.parse("2026-11-20T12:00:00.123456789Z");
    Measurement stored =
        measurements.createRecord(
            sensor, at, new BigDecimal("21.500"), -0.0f, true, new byte[] {1, 2});
    // stored.at() is 12:00:00.123456, stored.value() is 21.5, stored.drift() is 0.0
    // docs: end
    assertThat(stored.at()).isEqualTo(Instant.parse("2026-11-20T12:00:00.123456Z"));
    assertThat(stored.value()).isEqualTo(new BigDecimal("21.5"));
    assertThat(Float.floatToRawIntBits(stored.drift())).isZero();
    assertThat(stored.raw()).containsExactly(1, 2);
    assertThat(measurements.getRecord(sensor, at).value()).isEqualTo(stored.value());
  }
}
