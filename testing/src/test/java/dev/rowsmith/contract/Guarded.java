package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record whose constructor brings values into a form of its own, and refuses some. */
@Table("guarded")
public record Guarded(
    @PartitionKey int id,
    String email,
    int attempts,
    Optional<String> note,
    @Nullable String city) {

  public Guarded {
    email = email.strip().toLowerCase(Locale.ROOT);
    if (!email.contains("@")) {
      throw new IllegalArgumentException("planted: " + email);
    }
  }
}
