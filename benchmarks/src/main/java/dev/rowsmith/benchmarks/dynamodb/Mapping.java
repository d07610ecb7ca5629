package dev.rowsmith.benchmarks.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a variant makes of the fixtures, which it holds in its own types. */
public interface Mapping {

  Map<String, AttributeValue> writeFlat();

  Object readFlat(Map<String, AttributeValue> item);

  Map<String, AttributeValue> writeNested();

  Object readNested(Map<String, AttributeValue> item);

  /** The fixture's record with the values of one of the variant's own, for comparison. */
  default Object asRecord(Object read) {
    return read;
  }
}
