package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

class Unseen {
  @Table
  private record Hidden(@PartitionKey int id) {} // RS002

  private static class Inner {
    @Table
    record Deep(@PartitionKey int id) {} // RS002
  }

  @Table
  protected record Seen(@PartitionKey int id) {}
}
