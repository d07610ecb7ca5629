package dev.rowsmith.dynamodb;

import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Brings the next records of a query or of a scan. */
final class SliceExchange<R, T> extends ReadExchange<R, Slice<T>> {

  private final Function<Map<String, AttributeValue>, T> maker;
  private final int atMost;
  private final @Nullable SliceAnswer<R, T> bytes;

  /**
   * @param maker makes what is wanted of an item
   * @param atMost the most records that are wanted, or 0
   * @param bytes what reads the answer, where the request has it
   */
  SliceExchange(
      StoredRecords<R> records,
      ReadSpec spec,
      List<AttributeSchema> positionKeys,
      PageRequest request,
      Function<Map<String, AttributeValue>, T> maker,
      int atMost,
      @Nullable SliceAnswer<R, T> bytes) {
    super(records, spec, positionKeys, request);
    this.maker = maker;
    this.atMost = atMost;
    this.bytes = bytes;
  }

  @Override
  public Slice<T> read(PageRequest.Page page) {
    if (bytes != null && bytes.taken()) {
      List<T> items = bytes.result();
      Map<String, AttributeValue> last = bytes.lastWanted();
      return new Slice<>(
          items == null ? List.of() : items,
          position(last == null ? page.lastKey() : last),
          last != null);
    }
    List<Map<String, AttributeValue>> items = page.items();
    // More than were wanted come behind a filter, and one more where it is asked for to see whether
    // any follows; the next request begins behind the last that was wanted.
    boolean tooMany = atMost > 0 && items.size() > atMost;
    int wanted = tooMany ? atMost : items.size();
    List<T> result = new ArrayList<>(wanted);
    for (int i = 0; i < wanted; i++) {
      result.add(maker.apply(items.get(i)));
    }
    return new Slice<>(result, position(tooMany ? items.get(wanted - 1) : page.lastKey()), tooMany);
  }
}
