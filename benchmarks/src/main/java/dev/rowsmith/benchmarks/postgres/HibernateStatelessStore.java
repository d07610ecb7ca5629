package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Hibernate's stateless session, which writes what it is told. */
final class HibernateStatelessStore extends Hibernate {

  HibernateStatelessStore(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  public HibernateEntry get(String owner, long number) {
    return factory.fromStatelessSession(
        session -> session.get(HibernateEntry.class, new HibernateEntry.Id(owner, number)));
  }

  @Override
  public void insert(Entry entry) {
    factory.inStatelessSession(session -> session.insert(new HibernateEntry(entry)));
  }

  @Override
  public HibernateEntry update(String owner, long number, String title) {
    return factory.fromStatelessTransaction(
        session -> {
          HibernateEntry entry =
              session.get(HibernateEntry.class, new HibernateEntry.Id(owner, number));
          entry.title(title);
          session.update(entry);
          return entry;
        });
  }

  @Override
  public List<HibernateEntry> query(String owner) {
    return factory.fromStatelessSession(
        session ->
            session
                .createSelectionQuery(OF_OWNER, HibernateEntry.class)
                .setParameter("owner", owner)
                .getResultList());
  }

  @Override
  public List<HibernateEntry> getMany(String owner, List<Long> numbers) {
    return factory.fromStatelessSession(
        session -> session.getMultiple(HibernateEntry.class, ids(owner, numbers)));
  }

  @Override
  public void putMany(List<Entry> entries) {
    factory.inStatelessTransaction(session -> session.upsertMultiple(entities(entries)));
  }

  @Override
  public void load(List<Entry> entries) {
    factory.inStatelessTransaction(session -> session.insertMultiple(entities(entries)));
  }

  @Override
  public void transaction(Entry created, Entry titled, Entry deleted) {
    factory.inStatelessTransaction(
        session -> {
          session.insert(new HibernateEntry(created));
          HibernateEntry second = session.get(HibernateEntry.class, id(titled));
          second.title(titled.title());
          session.update(second);
          HibernateEntry third = session.get(HibernateEntry.class, id(deleted));
          if (third != null) {
            session.delete(third);
          }
        });
  }

  @Override
  public long stream() {
    return factory.fromStatelessTransaction(
        session -> {
          try (Stream<HibernateEntry> all =
              session
                  .createSelectionQuery(ALL, HibernateEntry.class)
                  .setFetchSize(BATCH)
                  .getResultStream()) {
            return all.mapToLong(HibernateEntry::quantity).sum();
          }
        });
  }
}
