package invalid;

import dev.rowsmith.annotation.Billing;
import dev.rowsmith.annotation.DynamoDbOptions;
import dev.rowsmith.annotation.PartitionKey;
import dev.rowsmith.annotation.Table;

@Table
@DynamoDbOptions(readCapacity = 5, writeCapacity = 5) // RS008 RS008
record WithoutBilling(@PartitionKey int id) {}

@Table
@DynamoDbOptions(billing = Billing.PROVISIONED, readCapacity = 5) // RS008
record WithoutWrites(@PartitionKey int id) {}

@Table
@DynamoDbOptions(billing = Billing.PROVISIONED, readCapacity = 0, writeCapacity = -1) // RS008 RS008
record TooLittle(@PartitionKey int id) {}

@Table
@DynamoDbOptions(billing = Billing.PROVISIONED, readCapacity = 1, writeCapacity = 1)
record Enough(@PartitionKey int id) {}
