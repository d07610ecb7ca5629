package dev.rowsmith.contract;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record of which an update changes what is within. */
@Table("houses")
public record House(
    @PartitionKey String id,
    String owner,
    Room hall,
    @Nullable Room annex,
    List<Room> rooms,
    Map<String, Integer> counts,
    Map<String, List<String>> shelves) {

  House as(String newId) {
    return new House(newId, owner, hall, annex, rooms, counts, shelves);
  }

  /** Has rooms within. */
  public record Room(
      @Column("#name.") String name,
      int doors,
      byte level,
      long area,
      float ratio,
      double precise,
      @Nullable BigDecimal price,
      @Nullable Instant since,
      @Converted(by = Account.HexConverter.class) @Nullable Integer color,
      Set<String> tags,
      Map<String, Room> named,
      @Nullable Room inner) {

    Room named(String newName) {
      return new Room(
          newName, doors, level, area, ratio, precise, price, since, color, tags, named, inner);
    }

    Room precisely(double newPrecise) {
      return new Room(
          name, doors, level, area, ratio, newPrecise, price, since, color, tags, named, inner);
    }

    /** A room that this one is in. */
    Room around() {
      return new Room(
          name, doors, level, area, ratio, precise, price, since, color, tags, named, this);
    }
  }
}
