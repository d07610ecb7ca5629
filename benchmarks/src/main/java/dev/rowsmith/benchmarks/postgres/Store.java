package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import java.util.List;

/**
 * The calls that are measured, as one library does them. All ask the same table, which Rowsmith
 * made.
 */
public interface Store extends AutoCloseable {

  Object get(String owner, long number);

  void insert(Entry entry);

  /** Changes the title, and returns the record as it is then. */
  Object update(String owner, long number, String title);

  /** The records of an owner, in the order of their numbers. */
  List<?> query(String owner);

  /** The records of some numbers of an owner, in any order. */
  List<?> getMany(String owner, List<Long> numbers);

  /** Stores new records, each in place of the one that has its key, if there is one. */
  void putMany(List<Entry> entries);

  /** Stores one new record, changes another's title and deletes a third, or does nothing. */
  void transaction(Entry created, Entry titled, Entry deleted);

  /** Stores new records, as fast as the library knows. */
  void load(List<Entry> entries);

  /** Goes over all records, a bounded number of them in memory, and adds up their quantities. */
  long stream();

  /** The fixture's record with the values of one of the variant's own, for comparison. */
  default Entry asRecord(Object read) {
    return (Entry) read;
  }

  @Override
  default void close() {}
}
