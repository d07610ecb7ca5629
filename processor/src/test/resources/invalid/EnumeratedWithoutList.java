package invalid;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.List;

@Table
record EnumeratedWithoutList(
    @PartitionKey int id,
    @Enumerated String text, // RS040
    @Enumerated int number, // RS040
    @Enumerated List<String> list, // RS040
    @Enumerated Kind kind) {

  enum Kind { A }
}
