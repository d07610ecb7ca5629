package dev.rowsmith.stub;

import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Encryption;
import dev.rowsmith.annotation.Gsi;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.TableClass;
import dev.rowsmith.annotation.Tag;

/** A record whose table has every option. */
@Table("ledger")
@DynamoDbOptions(
    stream = StreamView.NEW_AND_OLD_IMAGES,
    deletionProtection = true,
    pointInTimeRecovery = true,
    encryption = Encryption.KMS,
    encryptionKey = "alias/ledger",
    tableClass = TableClass.INFREQUENT_ACCESS,
    tags = {@Tag(key = "team", value = "billing"), @Tag(key = "stage", value = "test")})
public record Ledger(@PartitionKey int id, @Gsi("by-owner") String owner) {}
