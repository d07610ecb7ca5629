package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.benchmarks.fixture.Fixtures;
import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps the records themselves. */
record ItemsMapping(Items items, Flat flat, Nested nested) implements Mapping {

  ItemsMapping(Items items) {
    this(items, Fixtures.flat(7), Fixtures.nested());
  }

  @Override
  public Map<String, AttributeValue> writeFlat() {
    return items.write(flat);
  }

  @Override
  public Object readFlat(Map<String, AttributeValue> item) {
    return items.readFlat(item);
  }

  @Override
  public Map<String, AttributeValue> writeNested() {
    return items.write(nested);
  }

  @Override
  public Object readNested(Map<String, AttributeValue> item) {
    return items.readNested(item);
  }
}
