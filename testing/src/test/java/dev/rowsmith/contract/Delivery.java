package dev.rowsmith.contract;

import dev.rowsmith.AttributeConverter;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Format;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.contract.Account.Email;
import dev.rowsmith.contract.Account.EmailConverter;
import dev.rowsmith.contract.Account.Money;
import dev.rowsmith.contract.Account.MoneyConverter;
import dev.rowsmith.contract.Account.PointConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record that holds others whose components are converted, and one that is converted to such. */
@Table("stopping_deliveries")
public record Delivery(
    @PartitionKey String id,
    Stop first,
    List<Stop> stops,
    @Json @Nullable Stop last,
    @Converted(by = Delivery.RouteConverter.class) @Nullable Route route) {

  /** Converted within. */
  public record Stop(
      @Converted(by = EmailConverter.class) Email contact,
      @Converted(by = MoneyConverter.class) Optional<Money> fee,
      @Converted(by = PointConverter.class) Account.@Nullable Point place,
      @Format("yyyyMMdd") @Nullable LocalDate day,
      @Format("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx") Instant at,
      @Default("1") int tries) {}

  /** Stored as a record. */
  public static final class Route {
    private final List<String> places;

    Route(List<String> places) {
      this.places = List.copyOf(places);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Route that && places.equals(that.places);
    }

    @Override
    public int hashCode() {
      return places.hashCode();
    }
  }

  /** What a route is stored as. */
  public record Way(String from, List<String> over) {}

  static final class RouteConverter implements AttributeConverter<Route, Way> {
    @Override
    public Way toStored(Route route) {
      return new Way(route.places.get(0), route.places.subList(1, route.places.size()));
    }

    @Override
    public Route fromStored(Way way) {
      return new Route(Stream.concat(Stream.of(way.from()), way.over().stream()).toList());
    }
  }
}
