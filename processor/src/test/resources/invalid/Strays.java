package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Stored;
import dev.rowsmith.annotation.Table;

record Stray(@PartitionKey int id, String name) {} // RS004

@DynamoDbOptions // RS004
@Gsi("by-name") // RS004
class NoRecord {}

@Gsi("by-name")
@Gsi("by-id")
record Twice(@Column("x") int id) {} // RS004

@Table
record Constant(@PartitionKey int id) {
  @Stored("a") static final int A = 1; // RS004
}

class Plain {
  @Stored("a") int a; // RS004
}
