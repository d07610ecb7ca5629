/** DynamoDB: what maps a record to an item, and what a call through the SDK's client costs. */
@NullMarked
package dev.rowsmith.benchmarks.dynamodb;

import org.jspecify.annotations.NullMarked;
