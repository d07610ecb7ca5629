package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SqlOptions;
import dev.rowsmith.annotation.Table;

/** A record whose native enum has more constants than its predecessor's. */
@Table("later_garments")
@SqlOptions(nativeEnums = true)
public record LaterGarment(@PartitionKey int id, Garment.Size size) {}
