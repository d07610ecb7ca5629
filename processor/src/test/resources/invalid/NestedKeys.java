package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.List;

@Table
record NestedKeys(
    @PartitionKey int id,
    List<Box> boxes, // RS071
    @SortKey Line line) { // RS014

  private record Box(int value) {}

  record Line(
      @PartitionKey int id, // RS004
      int count) {}
}
