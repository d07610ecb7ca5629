package invalid;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Naming;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
record SameStoredName(
    @PartitionKey int personId,
    @Column("person_id") String other, // RS022
    @Column("NAME") String upper,
    String name) {} // RS022

@Table(naming = Naming.AS_IS)
record AsIs(
    @PartitionKey int id,
    String phoneNumber,
    @Column("PhoneNumber") String other) {} // RS022
