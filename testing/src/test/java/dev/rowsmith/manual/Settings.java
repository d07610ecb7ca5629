package dev.rowsmith.manual;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A record of required, optional and defaulted components. */
// docs: defaults
@NullMarked // most often on the package
@Table("user_settings")
public record Settings(
    @PartitionKey String user,
    String language, // required
    @Nullable String nickname, // may be null
    Optional<LocalDate> birthday, // may be empty, is never null
    @Default("20") int pageSize) {} // reads as 20 where it is absent
// docs: end
