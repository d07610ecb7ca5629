package dev.rowsmith.contract;

import dev.rowsmith.sql.PostgresDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that reads a million records, and has no room for them. */
final class PostgresStream {

  private PostgresStream() {}

  /**
   * Takes a JDBC URL, a schema, and whether to {@code stream} all, by {@code own} SQL too, or to
   * {@code list} them.
   */
  public static void main(String[] arguments) throws SQLException {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(arguments[0]);
    dataSource.setCurrentSchema(arguments[1]);
    try (PostgresDatabase database = PostgresDatabase.builder().dataSource(dataSource).build()) {
      ParcelDao parcels = new ParcelDao(database);
      if (!parcels.tableExists()) {
        parcels.createTable();
        fill(dataSource);
      }
      if (arguments[2].equals("list")) {
        System.out.println(parcels.scan().list().size());
        return;
      }
      String sql = "SELECT * FROM " + database.quotedName(parcels) + " ORDER BY id DESC";
      try (Stream<Parcel> all =
          arguments[2].equals("own")
              ? database.select(parcels.whole(), sql).stream()
              : parcels.scan().stream()) {
        System.out.println(all.mapToLong(parcel -> parcel.text().length()).sum());
      }
    }
  }

  private static void fill(PGSimpleDataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into parcels (id, \"text\") select 'k' || (1000000 + n), 'twenty characters..'"
              + " from generate_series(1, 1000000) as n");
    }
  }
}
