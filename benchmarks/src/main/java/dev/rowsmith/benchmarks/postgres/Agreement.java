package dev.rowsmith.benchmarks.postgres;

import static dev.rowsmith.benchmarks.postgres.Tables.OWNED;

import dev.rowsmith.benchmarks.fixture.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** What every variant must give before it is measured. */
final class Agreement {

  private Agreement() {}

  static void checkReads(Store store) {
    String owner = Tables.owner(1);
    List<Entry> owned = IntStream.range(0, OWNED).mapToObj(i -> Entry.of(owner, i)).toList();
    List<Long> numbers = LongStream.range(0, OWNED).boxed().toList();
    same("get", owned.get(7), store.asRecord(store.get(owner, 7)));
    same("query", owned, records(store, store.query(owner)));
    same(
        "getMany",
        owned,
        records(store, store.getMany(owner, numbers)).stream()
            .sorted(Comparator.comparingLong(Entry::number))
            .toList());
  }

  /** Wants an empty table, and leaves one. */
  static void checkWrites(Store store, DataSource dataSource, int many) {
    Store plain = new JdbcStore(dataSource);
    store.insert(Entry.of("a", 1));
    Entry titled = Entry.of("a", 1).titled("new");
    same("update", titled, store.asRecord(store.update("a", 1, "new")));
    same("insert, update", List.of(titled), plain.query("a"));

    store.insert(Entry.of("a", 2));
    store.transaction(Entry.of("a", 3), Entry.of("a", 1).titled("newer"), Entry.of("a", 2));
    same(
        "transaction",
        List.of(Entry.of("a", 1).titled("newer"), Entry.of("a", 3)),
        plain.query("a"));

    List<Entry> entries = IntStream.range(0, many).mapToObj(i -> Entry.of("b", i)).toList();
    store.load(entries);
    same("load", entries, plain.query("b"));
    List<Entry> changed = entries.stream().map(entry -> entry.titled("other")).toList();
    store.putMany(changed);
    same("putMany", changed, plain.query("b"));
    Tables.empty(dataSource);
  }

  /** As many as the program by hand finds. */
  static void checkStream(Store store, DataSource dataSource) {
    same("stream", new JdbcStore(dataSource).stream(), store.stream());
  }

  private static List<Entry> records(Store store, List<?> read) {
    return read.stream().map(store::asRecord).toList();
  }

  private static void same(String what, Object wanted, Object given) {
    if (!wanted.equals(given)) {
      throw new IllegalStateException(what + " gives\n" + given + "\ninstead of\n" + wanted);
    }
  }
}
