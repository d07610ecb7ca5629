package invalid;

import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record LocalIndexOfUnsorted(
    @PartitionKey String owner,
    @Lsi int age) {} // RS080
