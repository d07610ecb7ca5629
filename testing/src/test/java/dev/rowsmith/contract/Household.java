package dev.rowsmith.contract;

import dev.rowsmith.AttributeConverter;
import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Projection;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record that embeds others: one that is always there, and those that may be absent. */
@Table("households")
@Gsi(
    value = "by-id",
    partitionKey = "id",
    projection = ProjectionType.INCLUDE,
    include = {"address", "phones"})
public record Household(
    @PartitionKey String city,
    @SortKey int id,
    @Gsi String name,
    @Embedded Address address,
    @Embedded(prefix = "post_") @Nullable Address postal,
    @Embedded Optional<Pair<String>> phones,
    @Embedded(prefix = "") @Nullable Extras extras) {

  public enum Kind {
    FLAT,
    HOUSE
  }

  public record Address(
      String street,
      int floor,
      Kind kind,
      @Column("zip_code") Optional<String> zip,
      @Default("DE") String country,
      @Embedded @Nullable Point point) {

    static Address of(String street) {
      return new Address(street, 1, Kind.FLAT, Optional.empty(), "DE", null);
    }
  }

  public record Point(double x, double y) {}

  public record Pair<T>(T first, @Nullable T second) {}

  /** Nothing of it is required, so that without any of it, it is absent. */
  public record Extras(
      @Nullable List<String> notes,
      @Json @Nullable Map<String, Integer> counts,
      @Nullable Set<String> tags,
      @Format("dd.MM.yyyy") @Nullable LocalDate since,
      @Converted(by = Feet.class) @Nullable Length depth,
      @Enumerated({"LOW", "HIGH"}) @Nullable String level) {}

  public record Length(int inches) {}

  /** A part with embedded records as they are, and with components of others. */
  @Projection(Household.class)
  public record Mail(
      @Nullable Extras extras,
      int id,
      String addressStreet,
      int addressFloor,
      Optional<String> addressZip,
      String addressCountry,
      @Nullable Point addressPoint,
      @Nullable Integer postalFloor,
      Optional<String> postalZip,
      String postalCountry,
      @Nullable Double postalPointX,
      Optional<Pair<String>> phones) {}

  /** A part of what is embedded alone. */
  @Projection(Household.class)
  public record Letter(
      Address address,
      @Nullable Address postal,
      @Nullable String phonesFirst,
      @Nullable Length extrasDepth,
      @Nullable LocalDate extrasSince,
      @Nullable String extrasLevel) {}

  static final class Feet implements AttributeConverter<Length, Integer> {
    @Override
    public Integer toStored(Length length) {
      return length.inches();
    }

    @Override
    public Length fromStored(Integer inches) {
      return new Length(inches);
    }
  }

  static Household of(int id, Address address) {
    return new Household("Bonn", id, "Miller", address, null, Optional.empty(), null);
  }
}
