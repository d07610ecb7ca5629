package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.Database;
import dev.rowsmith.benchmarks.fixture.Entry;
import dev.rowsmith.benchmarks.fixture.EntryDao;
import dev.rowsmith.benchmarks.fixture.EntryKey;
import dev.rowsmith.sql.PostgresDatabase;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The generated DAO. */
final class RowsmithStore implements Store {

  private final Database database;
  private final EntryDao entries;

  RowsmithStore(DataSource dataSource) {
    database = PostgresDatabase.builder().dataSource(dataSource).build();
    entries = new EntryDao(database);
  }

  @Override
  public Entry get(String owner, long number) {
    return entries.getRecord(owner, number);
  }

  @Override
  public void insert(Entry entry) {
    entries.createRecord(entry);
  }

  @Override
  public Entry update(String owner, long number, String title) {
    return entries.updateRecord(owner, number, set -> set.title(title));
  }

  @Override
  public List<Entry> query(String owner) {
    return entries.query(owner).list();
  }

  @Override
  public List<Entry> getMany(String owner, List<Long> numbers) {
    return entries.getRecords(numbers.stream().map(number -> new EntryKey(owner, number)).toList());
  }

  @Override
  public void putMany(List<Entry> many) {
    entries.putRecords(many);
  }

  @Override
  public void transaction(Entry created, Entry titled, Entry deleted) {
    database.transact(
        entries.creating(created),
        entries.updating(titled.owner(), titled.number(), set -> set.title(titled.title())),
        entries.deleting(deleted.owner(), deleted.number()));
  }

  @Override
  public void load(List<Entry> many) {
    entries.loadRecords(many);
  }

  @Override
  public long stream() {
    try (Stream<Entry> all = entries.scan().stream()) {
      return all.mapToLong(Entry::quantity).sum();
    }
  }
}
