/** Tables on DynamoDB, through the AWS SDK: one item per record, one attribute per component. */
@NullMarked
package dev.rowsmith.dynamodb;

import org.jspecify.annotations.NullMarked;
