package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring Data JDBC's repository and template. */
final class SpringStore implements Store {

  private static final int BATCH = 1000;

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final SpringEntries entries;
  private final JdbcAggregateTemplate template;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;

  SpringStore(DataSource dataSource) {
    context.registerBean(DataSource.class, () -> dataSource);
    context.register(Settings.class);
    context.refresh();
    entries = context.getBean(SpringEntries.class);
    template = context.getBean(JdbcAggregateTemplate.class);
    jdbc = context.getBean(JdbcTemplate.class);
    transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  /** What Spring makes its objects by. */
  @Configuration
  @EnableJdbcRepositories
  public static class Settings extends AbstractJdbcConfiguration {

    /** Reads a thousand rows at a time in transactions. */
    @Bean
    public JdbcTemplate jdbcTemplate(DataSource dataSource) {
      JdbcTemplate template = new JdbcTemplate(dataSource);
      template.setFetchSize(BATCH);
      return template;
    }

    /** What repositories send their statements by. */
    @Bean
    public NamedParameterJdbcOperations namedParameters(JdbcTemplate template) {
      return new NamedParameterJdbcTemplate(template);
    }

    /** Of the data source. */
    @Bean
    public PlatformTransactionManager transactionManager(DataSource dataSource) {
      return new JdbcTransactionManager(dataSource);
    }
  }

  @Override
  public SpringEntry get(String owner, long number) {
    return entries.findById(new SpringEntry.Key(owner, number)).orElseThrow();
  }

  @Override
  public void insert(Entry entry) {
    template.insert(SpringEntry.of(entry));
  }

  @Override
  public SpringEntry update(String owner, long number, String title) {
    return entries.retitle(owner, number, title);
  }

  @Override
  public List<SpringEntry> query(String owner) {
    return entries.findByIdOwnerOrderByIdNumber(owner);
  }

  @Override
  public List<SpringEntry> getMany(String owner, List<Long> numbers) {
    return entries.findAllById(
        numbers.stream().map(number -> new SpringEntry.Key(owner, number)).toList());
  }

  /** Spring Data knows no upsert, so that its users take the template below it. */
  @Override
  public void putMany(List<Entry> many) {
    transactions.executeWithoutResult(
        status -> jdbc.batchUpdate(JdbcStore.PUT, many, BATCH, JdbcStore::bind));
  }

  @Override
  public void load(List<Entry> many) {
    List<SpringEntry> all = many.stream().map(SpringEntry::of).toList();
    transactions.executeWithoutResult(status -> template.insertAll(all));
  }

  @Override
  public void transaction(Entry created, Entry titled, Entry deleted) {
    transactions.executeWithoutResult(
        status -> {
          template.insert(SpringEntry.of(created));
          entries.retitle(titled.owner(), titled.number(), titled.title());
          entries.deleteById(new SpringEntry.Key(deleted.owner(), deleted.number()));
        });
  }

  @Override
  public long stream() {
    Long sum =
        transactions.execute(
            status -> {
              try (Stream<SpringEntry> all = entries.streamAll()) {
                return all.mapToLong(SpringEntry::quantity).sum();
              }
            });
    return sum == null ? 0 : sum;
  }

  @Override
  public Entry asRecord(Object read) {
    return ((SpringEntry) read).asRecord();
  }

  @Override
  public void close() {
    context.close();
  }
}
