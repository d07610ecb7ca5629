package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Slice;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads an index that does not hold what is wanted, and then the records that it names.
 *
 * @param entries what the index holds
 * @param fetch brings the rest
 */
record FetchPlan<R, T>(Plan<Slice<Map<String, AttributeValue>>> entries, ItemFetch<R, T> fetch)
    implements Plan<Slice<T>> {

  @Override
  public Slice<T> run() {
    Slice<Map<String, AttributeValue>> slice = entries.run();
    return new Slice<>(fetch.of(slice.items()), slice.next(), slice.more());
  }
}
