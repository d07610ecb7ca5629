package invalid;

import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
record LocalIndexes(
    @PartitionKey @Lsi String owner, // RS081
    @SortKey @Lsi String name, // RS081
    @Lsi boolean done, // RS014
    @Lsi("x") int age, // RS034
    @Lsi int height,
    @Lsi int width, // RS082
    @Lsi("by-depth") @Lsi("depth") int depth) {} // RS082 RS082 RS036
