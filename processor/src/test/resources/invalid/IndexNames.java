package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record IndexNames(
    @PartitionKey int id,
    @Gsi("ix") String shorter, // RS034
    @Gsi("by owner") String spaced, // RS034
    @Gsi("a123456789b123456789c123456789d123456789e123456789f123456789g1234") String longer, // RS034
    @Gsi @Column("größe") String size, // RS034
    @Gsi("...") String dots) {} // RS034
