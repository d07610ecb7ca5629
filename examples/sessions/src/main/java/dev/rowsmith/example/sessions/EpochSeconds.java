package dev.rowsmith.example.sessions;

import dev.rowsmith.AttributeConverter;
import java.math.BigDecimal;
import java.time.Instant;

/** A time as the number of its seconds since 1970: a {@code NUMBER}, as the configuration says. */
enum EpochSeconds implements AttributeConverter<Instant, BigDecimal> {
  INSTANCE;

  @Override
  public BigDecimal toStored(Instant time) {
    return BigDecimal.valueOf(time.getEpochSecond());
  }

  @Override
  public Instant fromStored(BigDecimal seconds) {
    return Instant.ofEpochSecond(seconds.longValueExact());
  }
}
