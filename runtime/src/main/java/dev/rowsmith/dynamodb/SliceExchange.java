package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Brings the next records of a query or of a scan. */
final class SliceExchange<R> extends ReadExchange<R, Slice<R>> {

  private final int atMost;

  /**
   * @param atMost the most records that are wanted, or 0
   */
  SliceExchange(
      StoredRecords<R> records,
      ReadSpec spec,
      List<AttributeSchema> positionKeys,
      PageRequest request,
      int atMost) {
    super(records, spec, positionKeys, request);
    this.atMost = atMost;
  }

  @Override
  Slice<R> read(PageRequest.Page page) {
    List<Map<String, AttributeValue>> items = page.items();
    // More than were wanted come behind a filter, and one more where it is asked for to see whether
    // any follows; the next request begins behind the last that was wanted.
    boolean tooMany = atMost > 0 && items.size() > atMost;
    int wanted = tooMany ? atMost : items.size();
    List<R> result = new ArrayList<>(wanted);
    for (int i = 0; i < wanted; i++) {
      result.add(record(items.get(i)));
    }
    return new Slice<>(result, position(tooMany ? items.get(wanted - 1) : page.lastKey()), tooMany);
  }
}
