package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Optional;

@Table
record Box<T>(@PartitionKey int id, T value) {} // RS003 RS020

@Table
record Crate<T extends Comparable<T>>(@PartitionKey int id, Optional<T> value) {} // RS003 RS020
