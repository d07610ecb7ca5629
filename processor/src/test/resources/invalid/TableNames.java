package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table("ab") // RS007
record Shorter(@PartitionKey int id) {}

@Table("phone book") // RS007
record Spaced(@PartitionKey int id) {}

@Table("a\"b\nc") // RS007
record Quoted(@PartitionKey int id) {}

@Table("---") // RS007
record Dashes(@PartitionKey int id) {}

@Table("a123456789b123456789c123456789d123456789e123456789f123456789g1234") // RS007
record Longer(@PartitionKey int id) {}

@Table("a123456789b123456789c123456789d123456789e123456789f123456789g12")
record Longest(@PartitionKey int id) {}

@Table // RS007
record 電話(@PartitionKey int id) {}

@Table // RS007
record AVeryLongNameOfARecordThatPostgresWouldCutBehindItsSixtyThirdByte(@PartitionKey int id) {}
