package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import dev.rowsmith.benchmarks.fixture.Status;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** The record as an entity of Doma, which knows no {@code Instant}. */
@Entity(immutable = true, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "entries")
public record DomaEntry(
    @Id String owner,
    @Id long number,
    int quantity,
    String title,
    String description,
    String city,
    Status status,
    Timestamp createdAt,
    boolean active,
    BigDecimal price) {

  /** Of which keys are made. */
  public record Key(String owner, long number) {}

  static DomaEntry of(Entry entry) {
    return new DomaEntry(
        entry.owner(),
        entry.number(),
        entry.quantity(),
        entry.title(),
        entry.description(),
        entry.city(),
        entry.status(),
        Timestamp.from(entry.createdAt()),
        entry.active(),
        entry.price());
  }

  /** With a key and a title, of which alone an update of the title makes use. */
  static DomaEntry titled(String owner, long number, String title) {
    return new DomaEntry(
        owner,
        number,
        0,
        title,
        "",
        "",
        Status.OPEN,
        Timestamp.from(Instant.EPOCH),
        false,
        BigDecimal.ZERO);
  }

  Entry asRecord() {
    return new Entry(
        owner,
        number,
        quantity,
        title,
        description,
        city,
        status,
        createdAt.toInstant(),
        active,
        price);
  }
}
