package dev.rowsmith.sql;

import dev.rowsmith.codec.RecordReader;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.schema.AttributeSchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Hands out the members of a set, which may be texts, numbers and bytes. */
final class ArrayReader implements RecordReader {

  private final AttributeSchema element;
  private final Object[] members;
  private int at = -1;

  ArrayReader(AttributeSchema element, Object[] members) {
    this.element = element;
    this.members = members;
  }

  @Override
  public int next() {
    return ++at < members.length ? at : END;
  }

  @Override
  public AttributeSchema attribute() {
    return element;
  }

  private <T> T member(Class<T> type) {
    Object member = members[at];
    if (!type.isInstance(member)) {
      throw new ValueException(element, "is stored as null or as another type than its set's");
    }
    return type.cast(member);
  }

  @Override
  public String text() {
    return member(String.class);
  }

  @Override
  public long int64() {
    return member(Long.class);
  }

  @Override
  public BigDecimal decimal() {
    BigDecimal number = member(BigDecimal.class);
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  @Override
  public byte[] binary() {
    return member(byte[].class);
  }

  @Override
  public boolean bool() {
    return member(Boolean.class);
  }

  @Override
  public float float32() {
    return member(Float.class);
  }

  @Override
  public double float64() {
    return member(Double.class);
  }

  @Override
  public UUID uuid() {
    return member(UUID.class);
  }

  @Override
  public Instant instant() {
    return member(Instant.class);
  }

  @Override
  public LocalDate date() {
    return member(LocalDate.class);
  }

  @Override
  public LocalDateTime dateTime() {
    return member(LocalDateTime.class);
  }

  @Override
  public LocalTime time() {
    return member(LocalTime.class);
  }

  @Override
  public RecordReader members(AttributeSchema member) {
    throw new ValueException(element, "is no set");
  }

  @Override
  public Object tree() {
    throw new ValueException(element, "is neither a list nor a map");
  }
}
