package invalid;

import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.Encryption;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;
import dev.rowsmith.annotation.Tag;

@Table
@DynamoDbOptions(encryptionKey = "alias/things") // RS009
record KeyWithoutKms(@PartitionKey int id) {}

@Table
@DynamoDbOptions(
    tags = {
      @Tag(key = "", value = "a"), // RS009
      @Tag(key = "aws:team", value = "a"), // RS009
      @Tag(key = "team", value = "what?"), // RS009
      @Tag(key = "team", value = "a"), // RS009
    })
record Tagged(@PartitionKey int id) {}

@Table
@DynamoDbOptions(encryption = Encryption.KMS, tags = @Tag(key = "cost center", value = ""))
record WellOptioned(@PartitionKey int id) {}
