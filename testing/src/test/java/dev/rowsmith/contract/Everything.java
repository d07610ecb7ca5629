package dev.rowsmith.contract;

import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with every type that an attribute may have. */
@Table("everything")
@DynamoDbOptions(stream = StreamView.NEW_AND_OLD_IMAGES)
public record Everything(
    @PartitionKey String id,
    @SortKey BigDecimal version,
    boolean flag,
    byte tiny,
    short small,
    int number,
    long big,
    float ratio,
    double precise,
    char letter,
    @Nullable Boolean boxedFlag,
    @Nullable Byte boxedTiny,
    @Nullable Short boxedSmall,
    @Nullable Integer boxedNumber,
    @Nullable Long boxedBig,
    @Nullable Float boxedRatio,
    @Nullable Double boxedPrecise,
    @Nullable Character boxedLetter,
    @Nullable String text,
    @Nullable BigInteger whole,
    @Nullable BigDecimal decimal,
    byte @Nullable [] bytes,
    @Nullable UUID uuid,
    @Nullable Instant instant,
    @Nullable LocalDate date,
    @Nullable LocalDateTime dateTime,
    @Nullable LocalTime time,
    @Nullable Duration duration,
    @Nullable ByteBuffer buffer,
    Task.@Nullable State state,
    Optional<String> optionalText,
    Optional<Integer> optionalNumber,
    Optional<Instant> optionalInstant) {

  /** Nothing that may be absent, and zeros. */
  static final Everything ZERO =
      new Everything(
          "zero",
          BigDecimal.ONE,
          false,
          (byte) 0,
          (short) 0,
          0,
          0,
          0,
          0,
          'a',
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Equal by value, its bytes too. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Everything that
        && Arrays.equals(bytes, that.bytes)
        && withoutBytes().equals(that.withoutBytes());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, version);
  }

  private List<@Nullable Object> withoutBytes() {
    return Arrays.asList(
        id,
        version,
        flag,
        tiny,
        small,
        number,
        big,
        ratio,
        precise,
        letter,
        boxedFlag,
        boxedTiny,
        boxedSmall,
        boxedNumber,
        boxedBig,
        boxedRatio,
        boxedPrecise,
        boxedLetter,
        text,
        whole,
        decimal,
        uuid,
        instant,
        date,
        dateTime,
        time,
        duration,
        buffer,
        state,
        optionalText,
        optionalNumber,
        optionalInstant);
  }
}
