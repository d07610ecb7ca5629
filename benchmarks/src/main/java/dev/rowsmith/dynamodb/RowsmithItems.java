package dev.rowsmith.dynamodb;

import dev.rowsmith.benchmarks.dynamodb.Items;
import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.FlatTable;
import dev.rowsmith.benchmarks.fixture.Nested;
import dev.rowsmith.benchmarks.fixture.NestedTable;
import dev.rowsmith.codec.ItemSize;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.schema.TableSchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Rowsmith's own way to items, which only this package knows. */
public final class RowsmithItems implements Items {

  private static final Projection<Flat, Flat> FLATS =
      Projection.whole(FlatTable.CODEC, FlatTable.SCHEMA.attributes());
  private static final Projection<Nested, Nested> NESTED =
      Projection.whole(NestedTable.CODEC, NestedTable.SCHEMA.attributes());

  @Override
  public Map<String, AttributeValue> write(Flat flat) {
    return write(FlatTable.SCHEMA, FlatTable.CODEC, flat);
  }

  @Override
  public Flat readFlat(Map<String, AttributeValue> item) {
    return FLATS.read(new ItemReader(item, FLATS.array()));
  }

  @Override
  public Map<String, AttributeValue> write(Nested nested) {
    return write(NestedTable.SCHEMA, NestedTable.CODEC, nested);
  }

  @Override
  public Nested readNested(Map<String, AttributeValue> item) {
    return NESTED.read(new ItemReader(item, NESTED.array()));
  }

  private static <R> Map<String, AttributeValue> write(
      TableSchema schema, RecordCodec<R> codec, R record) {
    ItemWriter writer = new ItemWriter(schema.keyLimits(), schema.attributes().size());
    codec.write(record, writer);
    ItemSize.check(writer, size -> codec.write(record, size));
    return writer.item();
  }
}
