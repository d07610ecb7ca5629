package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.Database;
import dev.rowsmith.benchmarks.fixture.Fixtures;
import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.FlatDao;
import dev.rowsmith.benchmarks.fixture.FlatKey;
import dev.rowsmith.benchmarks.fixture.Nested;
import dev.rowsmith.benchmarks.fixture.NestedDao;
import java.util.List;

/** The generated DAOs. */
final class RowsmithCalls implements Calls {

  private final FlatDao flats;
  private final NestedDao nesteds;
  private final Flat flat = Fixtures.flat(7);
  private final Nested nested = Fixtures.nested();
  private final List<FlatKey> keys =
      Fixtures.flats(Fixtures.MANY).stream()
          .map(each -> new FlatKey(each.owner(), each.number()))
          .toList();

  RowsmithCalls(Database database) {
    this.flats = new FlatDao(database);
    this.nesteds = new NestedDao(database);
  }

  @Override
  public Flat get() {
    return flats.getRecord(flat.owner(), flat.number());
  }

  @Override
  public Flat put() {
    return flats.putRecord(flat);
  }

  @Override
  public Flat update() {
    return flats.updateRecord(flat.owner(), flat.number(), set -> set.title(flat.title()));
  }

  @Override
  public List<Flat> query() {
    return flats.query(flat.owner()).list();
  }

  @Override
  public List<Flat> batchGet() {
    return flats.getRecords(keys);
  }

  @Override
  public List<Flat> scan() {
    return flats.scan().list();
  }

  @Override
  public Nested getNested() {
    return nesteds.getRecord(nested.id());
  }

  @Override
  public Nested putNested() {
    return nesteds.putRecord(nested);
  }
}
