package dev.rowsmith.contract;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Converted;
import dev.rowsmith.annotation.Default;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.Json;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.StoredForm;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.contract.Task.State;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that holds lists, maps, records, itself, sealed interfaces and documents. */
@Table("trees")
@DynamoDbOptions(stream = StreamView.NEW_AND_OLD_IMAGES)
public record Tree(
    @PartitionKey String id,
    @Nullable List<String> tags,
    @Nullable Map<String, Integer> labels,
    @Nullable Leaf leaf,
    @Nullable Branch branch,
    @Nullable Shape shape,
    @Nullable Map<String, Object> document,
    @Nullable List<Shape> shapes,
    @Nullable Map<String, List<Set<Integer>>> deep,
    @Nullable Box<String> text,
    @Nullable Box<List<Leaf>> leaves,
    Optional<List<Instant>> times,
    @Nullable Sack sack,
    @Json @Nullable Branch jsonBranch,
    @Json @Nullable List<Leaf> jsonLeaves,
    @Json @Nullable Map<String, Object> jsonDocument) {

  /** The same under another key. */
  Tree(String id, Tree other) {
    this(
        id,
        other.tags,
        other.labels,
        other.leaf,
        other.branch,
        other.shape,
        other.document,
        other.shapes,
        other.deep,
        other.text,
        other.leaves,
        other.times,
        other.sack,
        other.jsonBranch,
        other.jsonLeaves,
        other.jsonDocument);
  }

  /** One of every type. */
  public record Leaf(
      String text,
      boolean flag,
      byte tiny,
      short small,
      int number,
      long big,
      float ratio,
      double precise,
      char letter,
      @Nullable BigInteger whole,
      @Column("the decimal.") @Nullable BigDecimal decimal,
      @Nullable ByteBuffer buffer,
      @Nullable UUID uuid,
      @Nullable Instant instant,
      @Nullable LocalDate date,
      @Nullable LocalDateTime dateTime,
      @Nullable LocalTime time,
      @Nullable Duration duration,
      @Enumerated(stored = StoredForm.LOWER_CASE) @Nullable State state,
      @Enumerated({"LOW", "HIGH"}) @Nullable String level,
      Set<String> texts,
      Set<Long> numbers,
      Set<ByteBuffer> buffers,
      Set<State> states,
      Optional<String> maybe,
      @Default("7") int count) {}

  /** Has JSON text and a converted value in it. */
  public record Sack(
      @Json List<String> texts,
      @Json Map<String, Object> extra,
      @Converted(by = Account.MoneyConverter.class) Account.Money money) {}

  /** Holds itself. */
  public record Branch(
      String name, List<Branch> branches, Map<String, Branch> named, @Nullable Branch next) {}

  /** One of several records. */
  public sealed interface Shape {}

  /** Holds the interface again. */
  public record Group(List<Shape> shapes) implements Shape {}

  /** Is renamed. */
  @Stored("round")
  public record Circle(double radius) implements Shape {}

  /** Has nothing in it. */
  public record Point() implements Shape {}

  /** Is a sealed interface too. */
  public sealed interface Polygon extends Shape {}

  /** Stores a type itself, so that the discriminator is another. */
  public record Square(String type, int side) implements Polygon {}

  /** Is generic. */
  public record Box<T>(T value) {}
}
