package dev.rowsmith.dynamodb;

import dev.rowsmith.OperationContext;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * What every request to one table needs.
 *
 * @param driver what sends it
 * @param name the table's full name
 * @param options how long it may take
 */
record TableSettings(BlockingDriver driver, String name, AwsRequestOverrideConfiguration options) {

  /** What threads that change tables of this database take turns by. */
  Object turns() {
    return driver;
  }

  /** What is being done with the table itself. */
  OperationContext context(String operation) {
    return OperationContext.of(name, operation);
  }
}
