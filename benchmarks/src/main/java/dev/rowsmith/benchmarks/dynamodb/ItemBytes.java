package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;

/** A way to read the fixtures off the bytes of an item, as DynamoDB sends it. */
public interface ItemBytes {

  Flat readFlat(byte[] item);

  Nested readNested(byte[] item);
}
