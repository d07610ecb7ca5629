package dev.rowsmith.example.messages;

import dev.rowsmith.CompletedOperation;
import dev.rowsmith.OperationListener;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Adds up the capacity units that operations consume, as far as the database tells them. */
final class Capacity implements OperationListener {

  private final Map<String, Double> units = new ConcurrentHashMap<>();

  @Override
  public void completed(CompletedOperation operation) {
    String index = operation.index();
    String pattern = operation.operation() + (index == null ? "" : " by " + index);
    operation.capacityUnits().ifPresent(consumed -> units.merge(pattern, consumed, Double::sum));
  }

  /** The units of each operation, and of the index that it read, since this was last asked for. */
  Map<String, Double> take() {
    Map<String, Double> taken = new TreeMap<>(units);
    units.clear();
    return taken;
  }
}
