package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import java.util.Set;

@Table
record Members(
    @PartitionKey int id,
    String phoneNumber,
    @Column("other") String phone_number, // RS023
    int count,
    @Column("more") int addCount, // RS023
    @Column("less") int subtractCount, // RS023
    Set<String> tags,
    @Column("tag") String addToTags) {} // RS023

@Table
record Digits(@PartitionKey int id, String _1) {} // RS023
