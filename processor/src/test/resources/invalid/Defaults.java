package invalid;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

@Table
record Defaults(
    @PartitionKey int id,
    @Default("many") int number, // RS050
    @Default("128") byte tiny, // RS050
    @Default("32768") Short small, // RS050
    @Default("9223372036854775808") long large, // RS050
    @Default("NaN") double ratio, // RS050
    @Default("1e39") float far, // RS050
    @Default("1e126") double further, // RS050
    @Default("yes") boolean flag, // RS050
    @Default("ab") char letter, // RS050
    @Default("123456789012345678901234567890123456789") BigInteger huge, // RS050
    @Default("1e-131") BigDecimal minute, // RS050
    @Default("1-1-1-1-1") UUID uuid, // RS050
    @Default("yesterday") Instant time, // RS050
    @Default("2026-02-30") LocalDate date, // RS050
    @Default("2026-02-30T00:00") LocalDateTime dateTime, // RS050
    @Default("24:00") LocalTime timeOfDay, // RS050
    @Default("1 hour") Duration length, // RS050
    @Default("a\0") String text, // RS050
    @Default("OPNE") @Enumerated({"OPEN", "DONE"}) String state, // RS050
    @Default("open") Kind kind, // RS050
    @Default("") String fine) {

  enum Kind { OPEN }
}
