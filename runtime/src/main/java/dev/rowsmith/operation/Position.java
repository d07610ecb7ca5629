package dev.rowsmith.operation;

import dev.rowsmith.codec.Operand;
import java.util.List;

/**
 * A place within a query or a scan: that of the record with these keys.
 *
 * @param keys the values of the index's key, if an index is read, and then of those attributes of
 *     the table's key that are not among them
 */
public record Position(List<Operand> keys) {

  public Position {
    keys = List.copyOf(keys);
  }
}
