package example;

import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Records whose components are attributes of the table. */
@NullMarked
@Table("customers")
public record Customer(
    @PartitionKey int id,
    @Embedded Address address,
    @Embedded(prefix = "work_") @Nullable Address office,
    @Embedded Optional<Place> seen) {

  public record Address(
      String street,
      int floor,
      @Default("DE") String country,
      Set<String> notes,
      Optional<String> door,
      @Embedded @Nullable Place place) {}

  public record Place(double latitude, double longitude) {}
}
