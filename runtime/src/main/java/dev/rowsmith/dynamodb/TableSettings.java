package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * What every request to one table needs.
 *
 * @param drivers what sends it
 * @param name the table's full name
 * @param options how long it may take
 * @param readsBytes whether the client lets a {@link ByteAnswer} read
 */
record TableSettings(
    Drivers drivers, String name, AwsRequestOverrideConfiguration options, boolean readsBytes) {

  /** The same of another table. */
  TableSettings of(String otherName) {
    return new TableSettings(drivers, otherName, options, readsBytes);
  }

  /** What sends requests whose sender waits. */
  BlockingDriver driver() {
    return drivers.blocking();
  }

  /** What threads that change tables of this database take turns by. */
  Object turns() {
    return drivers;
  }

  /** What is being done with the table itself. */
  OperationContext context(String operation) {
    return OperationContext.of(name, operation);
  }
}
