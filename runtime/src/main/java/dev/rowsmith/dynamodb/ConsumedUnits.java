package dev.rowsmith.dynamodb;

import dev.rowsmith.Observation;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Turns the answer to an operation into the capacity units that it consumed. */
final class ConsumedUnits {

  private ConsumedUnits() {}

  /** Tells an observation what an answer says, if it says it. */
  static void tell(@Nullable Object answer, Observation observation) {
    double sum = 0;
    boolean told = false;
    for (ConsumedCapacity consumed : of(answer)) {
      if (consumed != null && consumed.capacityUnits() != null) {
        sum += consumed.capacityUnits();
        told = true;
      }
    }
    if (told) {
      observation.consumed(sum);
    }
  }

  private static List<ConsumedCapacity> of(@Nullable Object answer) {
    if (answer instanceof GetItemResponse get) {
      return Collections.singletonList(get.consumedCapacity());
    } else if (answer instanceof PageRequest.Page page) {
      return Collections.singletonList(page.consumed());
    } else if (answer instanceof PutItemResponse put) {
      return Collections.singletonList(put.consumedCapacity());
    } else if (answer instanceof UpdateItemResponse update) {
      return Collections.singletonList(update.consumedCapacity());
    } else if (answer instanceof DeleteItemResponse delete) {
      return Collections.singletonList(delete.consumedCapacity());
    } else if (answer instanceof BatchGetItemResponse batch) {
      return batch.consumedCapacity();
    } else if (answer instanceof BatchWriteItemResponse batch) {
      return batch.consumedCapacity();
    } else if (answer instanceof TransactWriteItemsResponse transaction) {
      return transaction.consumedCapacity();
    }
    return List.of();
  }
}
