package invalid;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table("things")
record First(@PartitionKey int id) {}

@Table("things") // RS005
record Second(@PartitionKey int id) {}

@Table("Things") // RS005
record Third(@PartitionKey int id) {}

@Table
record UserName(@PartitionKey int id) {}

@Table("user_name") // RS005
record Other(@PartitionKey int id) {}
