package example;

import dev.rowsmith.annotation.Column;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.util.UUID;

/** Keys that are texts themselves, turned round in an index; one component alone in its template. */
@Table("members")
@Gsi(value = "inverted", partitionKey = "sk", sortKey = "name")
public record Member(
    @Column("pk") @PartitionKey(template = "USER#{user}") UUID user,
    @SortKey(template = "GRP#{{{group}}}#{user}") String sk,
    String group,
    String name) {}
