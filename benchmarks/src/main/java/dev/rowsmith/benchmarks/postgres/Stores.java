package dev.rowsmith.benchmarks.postgres;

import java.util.List;
import javax.sql.DataSource;

/** The variants by the names that the results have for them. */
public final class Stores {

  public static final String ROWSMITH = "Rowsmith";
  public static final String JDBC = "hand-written JDBC";
  public static final String JOOQ = "jOOQ";
  public static final String JDBI = "Jdbi";
  public static final String STATELESS = "Hibernate, stateless";
  public static final String SESSION = "Hibernate, session";
  public static final String DOMA = "Doma";
  public static final String SPRING = "Spring Data JDBC";

  /** All of them. */
  public static final List<String> ALL =
      List.of(JDBC, ROWSMITH, DOMA, STATELESS, SESSION, JOOQ, JDBI, SPRING);

  private Stores() {}

  /** A variant over a pool. */
  public static Store of(String variant, DataSource dataSource) {
    return switch (variant) {
      case ROWSMITH -> new RowsmithStore(dataSource);
      case JDBC -> new JdbcStore(dataSource);
      case JOOQ -> new JooqStore(dataSource);
      case JDBI -> new JdbiStore(dataSource);
      case STATELESS -> new HibernateStatelessStore(dataSource);
      case SESSION -> new HibernateSessionStore(dataSource);
      case DOMA -> new DomaStore(dataSource);
      case SPRING -> new SpringStore(dataSource);
      default -> throw new IllegalArgumentException(variant);
    };
  }
}
