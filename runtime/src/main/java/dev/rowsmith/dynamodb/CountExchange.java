package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;

/** Counts the next records of a query or of a scan. */
final class CountExchange<R> extends ReadExchange<R, Count> {

  CountExchange(
      StoredRecords<R> records,
      ReadSpec spec,
      List<AttributeSchema> positionKeys,
      PageRequest request) {
    super(records, spec, positionKeys, request);
  }

  @Override
  public Count read(PageRequest.Page page) {
    return new Count(page.count(), position(page.lastKey()));
  }
}
