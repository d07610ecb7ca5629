package dev.rowsmith.contract;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Projection;
import dev.rowsmith.annotation.StoredForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of sums and others that no table has. */
@Projection
public record CrateSum(
    CrateEnums.@Nullable State state,
    @Enumerated(stored = StoredForm.LOWER_CASE) @Nullable Size size,
    long crates,
    BigDecimal totalWeight,
    Set<String> tags,
    List<Span> spans,
    @Embedded(prefix = "at_") @Nullable Span span,
    Optional<String> note,
    @Column("How many?") @Default("7") int number,
    @Format("dd.MM.yyyy") @Nullable LocalDate day) {

  /** An enum in a form of its own. */
  public enum Size {
    SMALL,
    LARGE
  }

  /** A record within. */
  public record Span(int least, int most) {}
}
