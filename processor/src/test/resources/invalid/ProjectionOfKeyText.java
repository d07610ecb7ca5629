package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Projection;
import dev.rowsmith.annotation.Table;

@Table
record Told(@PartitionKey(template = "USER#{user}") String user, String name) {}

@Projection(Told.class)
record ProjectionOfKeyText(String user, String name) {} // RS088
