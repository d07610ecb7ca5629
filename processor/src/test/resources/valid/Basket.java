package example;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What is made of other values: sets, lists, maps, records, sealed interfaces, documents, JSON. */
@NullMarked
@Table("baskets")
public record Basket(
    @PartitionKey String id,
    Set<String> tags,
    @Nullable Set<Color> colors,
    List<Line> lines,
    Map<String, List<Integer>> counts,
    Optional<Address> address,
    Payment payment,
    @Json Map<String, Object> extra) {

  /** A record in a list. */
  public record Line(
      String sku, @Column("n") int count, @Enumerated(stored = StoredForm.LOWER_CASE) Color color) {}

  /** Holds itself. */
  public record Address(@Nullable String street, @Nullable Address billing) {}

  /** One of several. */
  public sealed interface Payment {}

  /** A name of its own. */
  @Stored("cash-money")
  public record Cash(long cents) implements Payment {}

  /** A generic record. */
  public record Card(Box<String> number) implements Payment {}

  /** Holds anything. */
  public record Box<T>(T content) {}

  /** What colors there are. */
  public enum Color {
    RED,
    GREEN
  }
}
