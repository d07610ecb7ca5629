package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A way to turn the fixtures into items, and back. */
public interface Items {

  Map<String, AttributeValue> write(Flat flat);

  Flat readFlat(Map<String, AttributeValue> item);

  Map<String, AttributeValue> write(Nested nested);

  Nested readNested(Map<String, AttributeValue> item);
}
