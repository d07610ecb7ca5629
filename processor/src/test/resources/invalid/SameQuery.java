package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record SameQuery(
    @PartitionKey int id,
    @Gsi String name,
    @Gsi("by-name") String other, // RS036
    @Gsi("fooBar") String foo,
    @Gsi("FOO_BAR") String bar) {} // RS036
