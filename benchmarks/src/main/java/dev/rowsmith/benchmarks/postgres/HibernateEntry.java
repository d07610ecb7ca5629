package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import dev.rowsmith.benchmarks.fixture.Status;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** The record as an entity. */
@Entity
@Table(name = "entries")
public class HibernateEntry {

  @EmbeddedId private Id id;
  private int quantity;
  private String title;
  private String description;
  private String city;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "created_at")
  private Instant createdAt;

  private boolean active;
  private BigDecimal price;

  /** Its key. */
  @Embeddable
  public record Id(String owner, long number) implements Serializable {}

  /** For Hibernate. */
  protected HibernateEntry() {}

  HibernateEntry(Entry entry) {
    id = new Id(entry.owner(), entry.number());
    quantity = entry.quantity();
    title = entry.title();
    description = entry.description();
    city = entry.city();
    status = entry.status();
    createdAt = entry.createdAt();
    active = entry.active();
    price = entry.price();
  }

  int quantity() {
    return quantity;
  }

  void title(String newTitle) {
    title = newTitle;
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
