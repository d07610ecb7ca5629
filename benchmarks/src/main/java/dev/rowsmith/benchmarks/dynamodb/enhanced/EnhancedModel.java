package dev.rowsmith.benchmarks.dynamodb.enhanced;

import dev.rowsmith.benchmarks.dynamodb.Mapping;
import dev.rowsmith.benchmarks.fixture.Fixtures;
import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The fixtures in classes that the Enhanced Client maps.
 *
 * @param <F> the flat one
 * @param <N> the nested one
 */
public abstract class EnhancedModel<F, N> implements Mapping {

  private final TableSchema<F> flats;
  private final TableSchema<N> nesteds;
  private final F flat;
  private final N nested;

  EnhancedModel(TableSchema<F> flats, TableSchema<N> nesteds) {
    this.flats = flats;
    this.nesteds = nesteds;
    this.flat = of(Fixtures.flat(7));
    this.nested = of(Fixtures.nested());
  }

  abstract F of(Flat record);

  abstract N of(Nested record);

  /** With a key and a title and nothing else. */
  abstract F titled(String owner, long number, String title);

  final TableSchema<F> flats() {
    return flats;
  }

  final TableSchema<N> nesteds() {
    return nesteds;
  }

  final F flat() {
    return flat;
  }

  @Override
  public final Map<String, AttributeValue> writeFlat() {
    return flats.itemToMap(flat, true);
  }

  @Override
  public final Object readFlat(Map<String, AttributeValue> item) {
    return flats.mapToItem(item);
  }

  @Override
  public final Map<String, AttributeValue> writeNested() {
    return nesteds.itemToMap(nested, true);
  }

  @Override
  public final Object readNested(Map<String, AttributeValue> item) {
    return nesteds.mapToItem(item);
  }
}
