package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record TooManyIndexes(
    @PartitionKey int id,
    @Gsi String c1,
    @Gsi String c2,
    @Gsi String c3,
    @Gsi String c4,
    @Gsi String c5,
    @Gsi String c6,
    @Gsi String c7,
    @Gsi String c8,
    @Gsi String c9,
    @Gsi String c10,
    @Gsi String c11,
    @Gsi String c12,
    @Gsi String c13,
    @Gsi String c14,
    @Gsi String c15,
    @Gsi String c16,
    @Gsi String c17,
    @Gsi String c18,
    @Gsi String c19,
    @Gsi String c20,
    @Gsi String oneMore, // RS037
    @Gsi String another) {} // RS037
