package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import java.util.List;
import java.util.logging.Level;
import javax.sql.DataSource;
import org.seasar.doma.jdbc.Config;
import org.seasar.doma.jdbc.JdbcLogger;
import org.seasar.doma.jdbc.UtilLoggingJdbcLogger;
import org.seasar.doma.jdbc.dialect.Dialect;
import org.seasar.doma.jdbc.dialect.PostgresDialect;
import org.seasar.doma.jdbc.tx.LocalTransactionDataSource;
import org.seasar.doma.jdbc.tx.LocalTransactionManager;

/**
 * Doma's generated DAO: single calls commit by themselves, the others in its local transactions.
 */
final class DomaStore implements Store {

  private final DomaEntryDao single;
  private final DomaEntryDao within;
  private final LocalTransactionManager transactions;

  DomaStore(DataSource dataSource) {
    single = new DomaEntryDaoImpl(new Settings(dataSource));
    LocalTransactionDataSource local = new LocalTransactionDataSource(dataSource);
    Settings settings = new Settings(local);
    within = new DomaEntryDaoImpl(settings);
    transactions = new LocalTransactionManager(local.getLocalTransaction(settings.getJdbcLogger()));
  }

  private record Settings(DataSource dataSource) implements Config {

    private static final Dialect POSTGRES = new PostgresDialect();
    private static final JdbcLogger LOGGER = new UtilLoggingJdbcLogger(Level.FINE);

    @Override
    public DataSource getDataSource() {
      return dataSource;
    }

    @Override
    public Dialect getDialect() {
      return POSTGRES;
    }

    @Override
    public JdbcLogger getJdbcLogger() {
      return LOGGER;
    }
  }

  @Override
  public DomaEntry get(String owner, long number) {
    return single.get(owner, number);
  }

  @Override
  public void insert(Entry entry) {
    single.insert(DomaEntry.of(entry));
  }

  @Override
  public DomaEntry update(String owner, long number, String title) {
    return single.retitle(DomaEntry.titled(owner, number, title));
  }

  @Override
  public List<DomaEntry> query(String owner) {
    return single.query(owner);
  }

  @Override
  public List<DomaEntry> getMany(String owner, List<Long> numbers) {
    return single.getMany(
        numbers.stream().map(number -> new DomaEntry.Key(owner, number)).toList());
  }

  @Override
  public void putMany(List<Entry> entries) {
    List<DomaEntry> all = entries.stream().map(DomaEntry::of).toList();
    transactions.required(() -> within.put(all));
  }

  @Override
  public void load(List<Entry> entries) {
    List<DomaEntry> all = entries.stream().map(DomaEntry::of).toList();
    transactions.required(() -> within.load(all));
  }

  @Override
  public void transaction(Entry created, Entry titled, Entry deleted) {
    transactions.required(
        () -> {
          within.insert(DomaEntry.of(created));
          within.update(DomaEntry.of(titled));
          within.delete(DomaEntry.of(deleted));
        });
  }

  @Override
  public long stream() {
    return transactions.required(
        () -> within.stream(all -> all.mapToLong(DomaEntry::quantity).sum()));
  }

  @Override
  public Entry asRecord(Object read) {
    return ((DomaEntry) read).asRecord();
  }
}
