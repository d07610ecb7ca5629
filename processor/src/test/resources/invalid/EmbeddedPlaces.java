package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Embedded;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Projection;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

@Table
record EmbeddedPlaces(
    @PartitionKey int id,
    @Embedded String text, // RS107
    @Embedded List<Address> several, // RS107
    @Embedded Optional<Integer> number, // RS107
    @Json @Embedded Address json, // RS103
    @Column("home") @Embedded Address named, // RS103
    @SortKey @Embedded Address key, // RS103
    @Gsi @Embedded Address indexed, // RS103
    @Embedded Nothing nothing, // RS058
    @Embedded Hidden hidden, // RS071
    @Embedded Loop loop,
    Address whole,
    List<Around> around) {

  record Address(String street) {}

  record Nothing() {}

  private record Hidden(String street) {}

  record Loop(String name, @Embedded Link link) {}

  record Link(@Embedded Loop loop) {} // RS057

  record Around(@Embedded Address address) {} // RS059
}

@Gsi(value = "by-home", partitionKey = "home", projection = ProjectionType.KEYS_ONLY) // RS108
@Table
record EmbeddedKeys(
    @PartitionKey(template = "USER#{home}#{id}") String key, // RS108
    String id,
    @Gsi(projection = ProjectionType.INCLUDE, include = {"home", "home"}) String name, // RS084
    @Embedded Home home,
    @Embedded Ring ring) { // RS109

  record Home(String street, String listed) {}

  record Ring(
      @Gsi String name) {} // RS004
}

@Table
record EmbeddedNames(
    @PartitionKey int id,
    @Column("home_street") String first,
    @Column("other") String homeCity,
    @Column("third") int addHomeCount,
    @Embedded Home home, // RS022 RS023
    @Embedded(prefix = "a_name_that_is_too_long_for_postgres_behind_another_one_of_these_") Other far, // RS021
    @Embedded(prefix = "") Other bare) {

  record Home(
      String street,
      String city,
      int count, // RS023
      @Enumerated({"A", "B"}) String kind) {}

  record Other(String name) {}
}

@Table
record EmbeddedWhole(
    @PartitionKey int id, @Embedded @NonNull Home home, @Embedded @Nullable Home wing) {

  record Home(String street, int floor) {}
}

@Projection(EmbeddedWhole.class)
record EmbeddedPart(
    int id,
    EmbeddedWhole.Home home,
    String homeStreet, // RS088
    long homeFloor, // RS088 RS088
    @NonNull String wingStreet, // RS088
    int wingFloor, // RS088
    String street, // RS087
    String home_street) {} // RS087

@Projection(EmbeddedWhole.class)
record EmbeddedWings(EmbeddedWhole.@NonNull Home wing, String home) {} // RS088 RS088
