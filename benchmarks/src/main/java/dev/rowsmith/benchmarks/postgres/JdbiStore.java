package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Jdbi's fluent calls, with its mappers of constructors and methods. */
final class JdbiStore implements Store {

  private static final String INSERT =
      "INSERT INTO entries (owner, number, quantity, title, description, city, status, created_at,"
          + " active, price) VALUES (:owner, :number, :quantity, :title, :description, :city,"
          + " :status, :createdAt, :active, :price)";
  private static final String PUT =
      INSERT
          + " ON CONFLICT (owner, number) DO UPDATE SET quantity = excluded.quantity,"
          + " title = excluded.title, description = excluded.description, city = excluded.city,"
          + " status = excluded.status, created_at = excluded.created_at,"
          + " active = excluded.active, price = excluded.price";
  private static final String UPDATE =
      "UPDATE entries SET title = :title WHERE owner = :owner AND number = :number";
  private static final int BATCH = 1000;

  private final Jdbi jdbi;

  JdbiStore(DataSource dataSource) {
    jdbi = Jdbi.create(dataSource);
    jdbi.registerRowMapper(ConstructorMapper.factory(Entry.class));
  }

  @Override
  public Entry get(String owner, long number) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM entries WHERE owner = :owner AND number = :number")
                .bind("owner", owner)
                .bind("number", number)
                .mapTo(Entry.class)
                .one());
  }

  @Override
  public void insert(Entry entry) {
    jdbi.useHandle(handle -> insert(handle, entry));
  }

  private static void insert(Handle handle, Entry entry) {
    handle.createUpdate(INSERT).bindMethods(entry).execute();
  }

  @Override
  public Entry update(String owner, long number, String title) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(UPDATE + " RETURNING *")
                .bind("title", title)
                .bind("owner", owner)
                .bind("number", number)
                .mapTo(Entry.class)
                .one());
  }

  @Override
  public List<Entry> query(String owner) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM entries WHERE owner = :owner ORDER BY number")
                .bind("owner", owner)
                .mapTo(Entry.class)
                .list());
  }

  /** The numbers and the owner of a key, as Jdbi binds a list of them. */
  public record EntryKey(String owner, long number) {}

  @Override
  public List<Entry> getMany(String owner, List<Long> numbers) {
    List<EntryKey> keys = numbers.stream().map(number -> new EntryKey(owner, number)).toList();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM entries WHERE (owner, number) IN (<keys>)")
                .bindMethodsList("keys", keys, List.of("owner", "number"))
                .mapTo(Entry.class)
                .list());
  }

  @Override
  public void putMany(List<Entry> entries) {
    batch(PUT, entries);
  }

  @Override
  public void load(List<Entry> entries) {
    batch(INSERT, entries);
  }

  private void batch(String sql, List<Entry> entries) {
    jdbi.useTransaction(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(sql);
          for (Entry entry : entries) {
            batch.bindMethods(entry).add();
            if (batch.size() == BATCH) {
              batch.execute();
            }
          }
          batch.execute();
        });
  }

  @Override
  public void transaction(Entry created, Entry titled, Entry deleted) {
    jdbi.useTransaction(
        handle -> {
          insert(handle, created);
          handle.createUpdate(UPDATE).bindMethods(titled).execute();
          handle
              .createUpdate("DELETE FROM entries WHERE owner = :owner AND number = :number")
              .bindMethods(deleted)
              .execute();
        });
  }

  @Override
  public long stream() {
    return jdbi.inTransaction(
        handle -> {
          try (Stream<Entry> all =
              handle
                  .createQuery("SELECT * FROM entries")
                  .setFetchSize(BATCH)
                  .mapTo(Entry.class)
                  .stream()) {
            return all.mapToLong(Entry::quantity).sum();
          }
        });
  }
}
