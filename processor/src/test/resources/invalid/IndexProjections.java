package invalid;

import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.Lsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.ProjectionType;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
@Gsi(value = "by-b", partitionKey = "b", projection = ProjectionType.INCLUDE)
@Gsi(value = "by-c", partitionKey = "c", projection = ProjectionType.INCLUDE, include = "a")
record IndexProjections( // RS083 RS084
    @PartitionKey int a,
    @SortKey int b,
    int c,
    @Gsi(projection = ProjectionType.KEYS_ONLY, include = "c") int d, // RS083
    @Gsi(include = "c") int e, // RS083
    @Gsi(projection = ProjectionType.INCLUDE, include = {"c", "c"}) int f, // RS084
    @Gsi(projection = ProjectionType.INCLUDE, include = "name") int g, // RS030
    @Lsi(projection = ProjectionType.INCLUDE, include = {"b", "h"}) int h, // RS084 RS084
    @Lsi(projection = ProjectionType.INCLUDE, include = {"j1", "j2", "j3", "j4", "j5", "j6", "j7", "j8", "j9", "j10", "j11", "j12", "j13", "j14", "j15", "j16", "j17", "j18", "j19", "j20", "j21"}) int i, // RS085
    int j1, int j2, int j3, int j4, int j5, int j6, int j7, int j8, int j9, int j10, int j11,
    int j12, int j13, int j14, int j15, int j16, int j17, int j18, int j19, int j20, int j21) {}
