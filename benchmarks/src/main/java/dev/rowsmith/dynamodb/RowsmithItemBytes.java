package dev.rowsmith.dynamodb;

import dev.rowsmith.benchmarks.dynamodb.ItemBytes;
import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.FlatTable;
import dev.rowsmith.benchmarks.fixture.Nested;
import dev.rowsmith.benchmarks.fixture.NestedTable;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.schema.TableSchema;

/** Rowsmith's own way off the bytes, which only this package knows. */
public final class RowsmithItemBytes implements ItemBytes {

  private final NameTables names = new NameTables();

  @Override
  public Flat readFlat(byte[] item) {
    return read(FlatTable.SCHEMA, FlatTable.CODEC, item);
  }

  @Override
  public Nested readNested(byte[] item) {
    return read(NestedTable.SCHEMA, NestedTable.CODEC, item);
  }

  private <R> R read(TableSchema schema, RecordCodec<R> codec, byte[] item) {
    JsonInput in = new JsonInput(item, names);
    return codec.read(new JsonFieldReader(in, names.of(schema.attributes())));
  }
}
