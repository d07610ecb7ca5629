package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;

@Table
record TakenName(@PartitionKey int a, @PartitionKey int b, @Column("A_b") String c) {} // RS066

@Table
record LongName(
    @PartitionKey int theFirstOfTwoComponentsWithLongNames, // RS066
    @PartitionKey int theSecondOfTwoComponentsWithLongNames) {}

@Table
record OneNameTwice(
    @Column("a_b") @PartitionKey int a,
    @Column("c") @PartitionKey int b,
    @Column("a") @SortKey int c, // RS066
    @Column("b_c") @SortKey int d) {}
