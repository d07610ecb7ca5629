package invalid;

import dev.rowsmith.annotation.Enumerated;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record Unknown(
    @PartitionKey int id,
    @Enumerated(value = {"OPEN", "DONE"}, unknown = "OPNE") String state, // RS044
    @Enumerated(value = {"OPEN", "DONE"}, unknown = "OPEN") String good,
    @Enumerated(unknown = "open") Kind kind) { // RS044

  enum Kind { OPEN }
}
