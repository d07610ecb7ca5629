package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;

@Table
record Variants(@PartitionKey int id, Shape shape) {

  sealed interface Shape permits Circle, Square, Round, Named, Inner, Generic, Empty {}

  record Circle(int radius) implements Shape {}

  static final class Square implements Shape {} // RS073

  @Stored("circle") // RS074
  record Round() implements Shape {}

  enum Named implements Shape {} // RS073

  sealed interface Inner extends Shape permits Deep {}

  record Deep() implements Inner {}

  record Generic<T>(T value) implements Shape {} // RS073

  @Stored("") // RS074
  record Empty() implements Shape {}
}
