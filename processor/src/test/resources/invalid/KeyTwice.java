package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
record KeyTwice(@PartitionKey @SortKey int id, String name) {} // RS013
