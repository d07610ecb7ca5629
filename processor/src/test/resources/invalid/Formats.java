package invalid;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

@Table
record Formats(
    @PartitionKey @Format("dd.MM.yyyy") LocalDate day,
    @SortKey @Format("dd.MM.yyyy HH:mm:ss") Instant at, // RS106
    @Gsi(sortKey = "opens") @Format("yyyyMMdd") LocalDate billed, // RS106
    @Format("ss:mm:HH") LocalTime opens,
    @Format("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx") Optional<Instant> fetched,
    @Format("MM-dd") LocalDate noYear, // RS104
    @Format("yy-MM-dd") LocalDate noCentury, // RS104
    @Format("yyyy-MM-dd HH:mm") LocalDateTime noSecond, // RS104
    @Format("yyyy-MM-dd") Instant noTime, // RS104
    @Format("HH:mm") LocalTime noSeconds, // RS104
    @Format("yyyy-MM-dd HH") LocalDate tooMuch, // RS104
    @Format("yyyy-MM-dd xx") LocalDate noZone, // RS104
    @Format("d MMM yyyy") LocalDate words, // RS104
    @Format("EEE d.M.yyyy") LocalDate weekday, // RS104
    @Format("hh:mm:ss a") LocalTime halves, // RS104
    @Format("yyyy-MM[-dd]") LocalDate optional, // RS104
    @Format("yyyy-MM-dd'T") LocalDate quote, // RS104
    @Format("") LocalDate empty, // RS104
    @Format("{}") LocalDate braces, // RS104
    @Format("MMdd") @Default("1") LocalTime both, // RS104
    @Format("yyyyMMdd") @Default("20261120") LocalDate usual, // RS051
    @Format("yyyy") String text, // RS105
    @Format("ss") Duration length) {} // RS105
