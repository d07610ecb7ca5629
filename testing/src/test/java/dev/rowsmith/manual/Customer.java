package dev.rowsmith.manual;

import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A record that embeds another one twice. */
// docs: embedded
@Table("customers")
public record Customer(
    @PartitionKey int id,
    String name,
    @Embedded Address address, // address_street, address_city
    @Embedded(prefix = "ship_to_") @Nullable Address shipping) { // ship_to_street, ship_to_city

  public record Address(String street, String city) {}
}
// docs: end
