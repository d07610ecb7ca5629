package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.Session;

/** Hibernate's session, which remembers what it read and writes what has changed. */
final class HibernateSessionStore extends Hibernate {

  HibernateSessionStore(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  public HibernateEntry get(String owner, long number) {
    return factory.fromSession(
        session -> session.find(HibernateEntry.class, new HibernateEntry.Id(owner, number)));
  }

  @Override
  public void insert(Entry entry) {
    factory.inTransaction(session -> session.persist(new HibernateEntry(entry)));
  }

  @Override
  public HibernateEntry update(String owner, long number, String title) {
    return factory.fromTransaction(
        session -> {
          HibernateEntry entry =
              session.find(HibernateEntry.class, new HibernateEntry.Id(owner, number));
          entry.title(title);
          return entry;
        });
  }

  @Override
  public List<HibernateEntry> query(String owner) {
    return factory.fromSession(
        session ->
            session
                .createSelectionQuery(OF_OWNER, HibernateEntry.class)
                .setParameter("owner", owner)
                .getResultList());
  }

  @Override
  public List<HibernateEntry> getMany(String owner, List<Long> numbers) {
    return factory.fromSession(
        session -> session.byMultipleIds(HibernateEntry.class).multiLoad(ids(owner, numbers)));
  }

  @Override
  public void putMany(List<Entry> entries) {
    write(entries, Session::merge);
  }

  @Override
  public void load(List<Entry> entries) {
    write(entries, Session::persist);
  }

  /** What is done to each entity. */
  private interface Write {
    void with(Session session, HibernateEntry entity);
  }

  private void write(List<Entry> entries, Write write) {
    factory.inTransaction(
        session -> {
          int waiting = 0;
          for (Entry entry : entries) {
            write.with(session, new HibernateEntry(entry));
            if (++waiting % BATCH == 0) {
              session.flush();
              session.clear();
            }
          }
        });
  }

  @Override
  public void transaction(Entry created, Entry titled, Entry deleted) {
    factory.inTransaction(
        session -> {
          session.persist(new HibernateEntry(created));
          session.find(HibernateEntry.class, id(titled)).title(titled.title());
          HibernateEntry third = session.find(HibernateEntry.class, id(deleted));
          if (third != null) {
            session.remove(third);
          }
        });
  }

  @Override
  public long stream() {
    return factory.fromTransaction(
        session -> {
          long sum = 0;
          int read = 0;
          try (Stream<HibernateEntry> all =
              session
                  .createSelectionQuery(ALL, HibernateEntry.class)
                  .setFetchSize(BATCH)
                  .setReadOnly(true)
                  .getResultStream()) {
            for (HibernateEntry entry : (Iterable<HibernateEntry>) all::iterator) {
              sum += entry.quantity();
              if (++read % BATCH == 0) {
                session.clear();
              }
            }
          }
          return sum;
        });
  }
}
