package dev.rowsmith.contract;

import dev.rowsmith.Database;
import dev.rowsmith.sql.PostgresDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** A program that knows PostgreSQL alone: it makes the table and stores one record. */
final class PostgresProgram {

  private PostgresProgram() {}

  /** Takes a JDBC URL, a schema and the record's key. */
  public static void main(String[] arguments) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(arguments[0]);
    dataSource.setCurrentSchema(arguments[1]);
    try (Database database = PostgresDatabase.builder().dataSource(dataSource).build()) {
      PhoneDao phones = new PhoneDao(database);
      phones.createTable();
      int personId = Integer.parseInt(arguments[2]);
      phones.createRecord(Phone.friend(personId, "Somebody"));
      System.out.println(phones.getRecord(personId).name());
    }
  }
}
