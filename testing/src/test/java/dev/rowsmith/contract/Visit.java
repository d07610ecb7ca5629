package dev.rowsmith.contract;

import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record whose times are texts of several patterns. */
@Table("visits")
public record Visit(
    @PartitionKey @Format("dd/MM/yyyy") LocalDate day,
    @SortKey @Format("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx") Instant at,
    @Gsi @Format("yyyyMMdd") @Nullable LocalDate billed,
    @Format("d.M.uuuu H:m:s.SSS") Optional<LocalDateTime> seen,
    @Format("HH:mm:ss") @Nullable LocalTime opens) {}
