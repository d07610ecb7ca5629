package dev.rowsmith.contract;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.SortKey;
import dev.rowsmith.annotation.Table;
import java.nio.ByteBuffer;

/** A record whose key may have as many bytes as a key may have. */
@Table("large_keys")
public record LargeKey(@PartitionKey ByteBuffer partition, @SortKey ByteBuffer sort) {}
