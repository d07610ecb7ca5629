package dev.rowsmith.manual;

import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Version;

// docs: wallet
@Table("wallets")
public record Wallet(@PartitionKey String owner, long cents, @Version long version) {}
// docs: end
