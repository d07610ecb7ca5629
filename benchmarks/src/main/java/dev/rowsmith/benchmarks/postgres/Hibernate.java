package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.benchmarks.fixture.Entry;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** What both ways to use Hibernate share. */
abstract class Hibernate implements Store {

  static final int BATCH = 1000;
  static final String OF_OWNER = "from HibernateEntry where id.owner = :owner order by id.number";
  static final String ALL = "from HibernateEntry";

  final SessionFactory factory;

  Hibernate(DataSource dataSource) {
    // It tells of itself at length otherwise.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    Configuration configuration = new Configuration().addAnnotatedClass(HibernateEntry.class);
    configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
    configuration.getProperties().put(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH);
    factory = configuration.buildSessionFactory();
  }

  static HibernateEntry.Id id(Entry entry) {
    return new HibernateEntry.Id(entry.owner(), entry.number());
  }

  static List<HibernateEntry.Id> ids(String owner, List<Long> numbers) {
    return numbers.stream().map(number -> new HibernateEntry.Id(owner, number)).toList();
  }

  static List<HibernateEntry> entities(List<Entry> entries) {
    return entries.stream().map(HibernateEntry::new).toList();
  }

  @Override
  public final Entry asRecord(Object read) {
    return ((HibernateEntry) read).asRecord();
  }

  @Override
  public final void close() {
    factory.close();
  }
}
