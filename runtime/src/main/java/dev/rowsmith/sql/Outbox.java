package dev.rowsmith.sql;

import dev.rowsmith.TableNames;
import dev.rowsmith.annotation.StreamView;
import dev.rowsmith.schema.AttributeSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The table beside a table of records that holds the changes which nobody handled yet. A trigger
 * writes it, so that it holds those of other programs too, and none of a transaction that was
 * rolled back:
 *
 * <pre>{@code
 * id | at                  | kind   | key         | old                          | new
 *  7 | 2026-11-20 18:30:23 | MODIFY | {"id": 113} | {"id": 113, "open": false}   | {"id": 113, …}
 * }</pre>
 *
 * <p>Numbers are given in the order of the changes of a row, whose lock the writer holds; so of two
 * changes of one key the one with the greater number is committed later.
 */
final class Outbox {

  /** The trigger's name; its argument is the stream's view. */
  static final String TRIGGER = "rowsmith:changes";

  /** No name of a table or of an index has a colon. */
  static final String SUFFIX = ":changes";

  private static final String OLD_IMAGE = "CASE WHEN tells_old THEN to_jsonb(OLD) END";
  private static final String NEW_IMAGE = "CASE WHEN tells_new THEN to_jsonb(NEW) END";

  private static final String HOME =
      """
      SELECT n.nspname FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.oid = to_regclass(?)""";

  private final SqlTable table;

  Outbox(SqlTable table) {
    this.table = table;
  }

  /** Its name as SQL. */
  String sql() {
    return table.qualified(name());
  }

  private String name() {
    return TableNames.cut(table.name(), SqlTable.NAME_BYTES - SUFFIX.length()) + SUFFIX;
  }

  /** What the record wants to be told of changes. */
  private StreamView view() {
    return table.schema().dynamoDb().stream();
  }

  /** Whether the record asks for a stream. */
  boolean isWanted() {
    return view() != StreamView.NONE;
  }

  /** Makes it and its trigger, in a transaction that has the table's lock. */
  void create(Connection connection) throws SQLException {
    String home = SqlTable.quoted(home(connection)) + '.';
    String outbox = home + SqlTable.quoted(name());
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS "
              + outbox
              + """
               (
                "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                "at" timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
                "kind" text NOT NULL,
                "key" jsonb NOT NULL,
                "old" jsonb,
                "new" jsonb)""");
      statement.execute(function(outbox));
      statement.execute(
          "CREATE OR REPLACE TRIGGER "
              + SqlTable.quoted(TRIGGER)
              + " AFTER INSERT OR UPDATE OR DELETE ON "
              + (home + SqlTable.quoted(table.name()))
              + (" FOR EACH ROW EXECUTE FUNCTION " + outbox + "('" + view() + "')"));
    }
  }

  /** Drops what is left of it after its table was dropped. */
  void drop(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS " + sql());
      statement.execute("DROP FUNCTION IF EXISTS " + sql() + "()");
    }
  }

  /** The database schema that the table is in: other programs may have another search path. */
  private String home(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HOME)) {
      statement.setString(1, table.sql());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /**
   * It runs as its owner, since who may write the table need not be let at the outbox. JSON takes
   * the digits of floating-point numbers as the session has them printed.
   */
  private String function(String outbox) {
    String body =
        """
        #variable_conflict use_variable
        DECLARE
          tells_old boolean := TG_ARGV[0] IN ('OLD_IMAGE', 'NEW_AND_OLD_IMAGES');
          tells_new boolean := TG_ARGV[0] IN ('NEW_IMAGE', 'NEW_AND_OLD_IMAGES');
        BEGIN
          IF TG_OP = 'UPDATE' AND OLD *= NEW THEN
            RETURN NULL;
          END IF;
          IF TG_OP = 'UPDATE' AND\s"""
            + same()
            + (" THEN\n" + tell(outbox, "MODIFY", "NEW", OLD_IMAGE, NEW_IMAGE))
            + "  RETURN NULL;\nEND IF;\nIF TG_OP <> 'INSERT' THEN\n"
            + tell(outbox, "REMOVE", "OLD", OLD_IMAGE, "NULL")
            + "END IF;\nIF TG_OP <> 'DELETE' THEN\n"
            + tell(outbox, "INSERT", "NEW", "NULL", NEW_IMAGE)
            + "END IF;\nRETURN NULL;\nEND";
    return "CREATE OR REPLACE FUNCTION "
        + (outbox + "() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER ")
        + "SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS '"
        + (body.replace("'", "''") + "'");
  }

  private String tell(String outbox, String kind, String row, String old, String now) {
    return "  INSERT INTO "
        + (outbox + " (\"kind\", \"key\", \"old\", \"new\")\n")
        + ("  SELECT '" + kind + "', to_jsonb(k.*), " + old + ", " + now + "\n")
        + ("  FROM (SELECT " + key(row) + ") AS k;\n");
  }

  /** Whether the key stayed: a row that gets another key is two records, one after the other. */
  private String same() {
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema part : table.schema().key().attributes()) {
      String column = SqlTable.quoted(part.storedName());
      sql.append(sql.isEmpty() ? "" : " AND ").append("OLD.").append(column);
      sql.append(" = NEW.").append(column);
    }
    return sql.toString();
  }

  private String key(String row) {
    StringBuilder sql = new StringBuilder();
    for (AttributeSchema part : table.schema().key().attributes()) {
      String column = SqlTable.quoted(part.storedName());
      sql.append(sql.isEmpty() ? "" : ", ").append(row).append('.').append(column);
      sql.append(" AS ").append(column);
    }
    return sql.toString();
  }
}
