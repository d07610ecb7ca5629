package dev.rowsmith.example.sessions;

import dev.rowsmith.Database;
import dev.rowsmith.TableNames;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.example.Report;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What the program does on one database. */
final class Job {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final int LONGEST_NAME = 255;

  private final Database database;
  private final Report report;

  Job(Database database, Report report) {
    this.database = database;
    this.report = report;
  }

  void makeTable(TableConfig config) {
    ConfiguredTable table = ConfiguredTable.of(database, config);
    table.createTable();
    table.createTable(); // it is there: nothing happens
    report.line("table", table.tableName() + ", there: " + table.tableExists());
    report.line("attributes", config.attributes());
    report.line("indexes", config.indexes().keySet());
    report.line("differences", table.verifyTable().size());
    if (database instanceof DynamoDbDatabase dynamoDb) {
      Exports exports = report::note;
      exports.tellAll(dynamoDb, config, table);
    }
    String longest =
        TableNames.organization("Rowsmith", "sessions").fullName("x".repeat(300), LONGEST_NAME);
    report.line(
        "a long name", "is cut to " + longest.length() + ", and ends in " + longest.substring(246));
  }

  /** The table stays, as the configuration wants it; the sessions go. */
  void keepSessions() {
    UserSessionDao sessions = new UserSessionDao(database);
    report.line("by the record", sessions.verifyTable().size() + " differences");
    sessions.createRecord("ann", "s-1", "ACTIVE", NOON.plusSeconds(60));
    sessions.createRecord("ann", "s-2", "ACTIVE", NOON.plusSeconds(3600));
    sessions.createRecord("bob", "s-3", "ACTIVE", NOON.plusSeconds(30));
    sessions.createRecord("bob", "s-4", "CLOSED", null); // not in the index
    report.line("of ann", ids(sessions.query("ann").list()));
    List<UserSession> ending =
        sessions.queryByStatus("ACTIVE").lessThan(NOON.plusSeconds(120)).list();
    report.line("ending soon", ids(ending));
    for (UserSession session : ending) {
      sessions.updateRecord(
          session.userId(), session.sessionId(), set -> set.status("CLOSED").removeExpiresAt());
    }
    report.line("active", ids(sessions.queryByStatus("ACTIVE").list()));
    sessions.deleteRecords(sessions.scan().stream().map(Job::key).toList());
    report.line("left", sessions.scan().count());
  }

  private static UserSessionKey key(UserSession session) {
    return new UserSessionKey(session.userId(), session.sessionId());
  }

  private static String ids(List<UserSession> sessions) {
    return sessions.stream().map(UserSession::sessionId).collect(Collectors.joining(", "));
  }
}
