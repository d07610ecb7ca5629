package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the records of one answer of a query or of a scan, up to as many as are wanted. */
final class SliceAnswer<R, T> extends ByteAnswer<List<T>> {

  private final StoredRecords<R> records;
  private final String operation;
  private final Projection<R, T> items;
  private final int atMost;
  private @Nullable JsonInput more;
  private int lastPlace;

  /**
   * @param atMost the most records that are wanted, or 0
   */
  SliceAnswer(StoredRecords<R> records, String operation, Projection<R, T> items, int atMost) {
    super("Items", records.names());
    this.records = records;
    this.operation = operation;
    this.items = items;
    this.atMost = atMost;
  }

  @Override
  List<T> read(JsonInput in) {
    more = null;
    List<T> result = new ArrayList<>();
    JsonFieldReader reader = records.reader(items, in);
    in.open('[');
    for (boolean first = true; in.more(']', first); first = false) {
      if (atMost > 0 && result.size() == atMost) {
        more = in;
        in.skip();
      } else {
        lastPlace = in.at();
        result.add(records.read(operation, items, reader));
      }
    }
    return result;
  }

  /** The last item that was wanted, where more came than that; else null. */
  @Nullable Map<String, AttributeValue> lastWanted() {
    if (more == null) {
      return null;
    }
    more.goBack(lastPlace, 0);
    return JsonValues.map(more);
  }
}
