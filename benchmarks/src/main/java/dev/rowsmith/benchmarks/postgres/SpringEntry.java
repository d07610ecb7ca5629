package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import dev.rowsmith.benchmarks.fixture.Status;
import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** The record as an aggregate of Spring Data. */
@Table("entries")
public record SpringEntry(
    @Id @Embedded.Nullable Key id,
    int quantity,
    String title,
    String description,
    String city,
    Status status,
    Instant createdAt,
    boolean active,
    BigDecimal price) {

  /** Its key. */
  public record Key(String owner, long number) {}

  static SpringEntry of(Entry entry) {
    return new SpringEntry(
        new Key(entry.owner(), entry.number()),
        entry.quantity(),
        entry.title(),
        entry.description(),
        entry.city(),
        entry.status(),
        entry.createdAt(),
        entry.active(),
        entry.price());
  }

  Entry asRecord() {
    return new Entry(
        id.owner(),
        id.number(),
        quantity,
        title,
        description,
        city,
        status,
        createdAt,
        active,
        price);
  }
}
