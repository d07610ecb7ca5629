package dev.rowsmith.codec;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one write of a record fills in. */
public final class Filling {

  private final Supplier<UUID> ids;
  private final Instant now;
  private final boolean creating;
  private final long version;

  /**
   * @param ids makes the ids of records that have none
   * @param now the time of the write, in microseconds
   * @param creating whether the record begins with this write, whatever it says itself
   * @param version what is stored as the record's version
   */
  public Filling(Supplier<UUID> ids, Instant now, boolean creating, long version) {
    this.ids = ids;
    this.now = now;
    this.creating = creating;
    this.version = version;
  }

  /** The id of a record that has none yet. */
  public UUID id() {
    return ids.get();
  }

  /** The id of a record, which is a new one where it has none. */
  public UUID id(@Nullable UUID given) {
    return given == null ? id() : given;
  }

  /** The id of a record as text, which is a new one where it has none. */
  public String textId(@Nullable String given) {
    return given == null ? id().toString() : given;
  }

  /** When the record began: now, or as it says itself where it may have begun before. */
  public Instant createdAt(@Nullable Instant given) {
    return creating || given == null ? now : given;
  }

  /** The time of the write. */
  public Instant now() {
    return now;
  }

  /** What is stored as the record's version; it is within the range of its type. */
  public long version() {
    return version;
  }
}
