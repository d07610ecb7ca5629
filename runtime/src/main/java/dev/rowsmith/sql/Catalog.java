package dev.rowsmith.sql;

import dev.rowsmith.schema.AttributeSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the server's catalog says of a table into a {@link LiveTable}. */
final class Catalog {

  private static final String TABLE =
      """
      SELECT c.oid, CAST(c.relkind AS text), (
        SELECT replace(encode(t.tgargs, 'escape'), '\\000', '') FROM pg_catalog.pg_trigger t
        WHERE t.tgrelid = c.oid AND t.tgname = 'rowsmith:changes' AND t.tgenabled IN ('O', 'A'))
      FROM pg_catalog.pg_class c
      WHERE c.oid = to_regclass(?)""";

  private static final String COLUMNS =
      """
      SELECT a.attname, quote_ident(a.attname),
        CASE t.typtype WHEN 'e' THEN t.typname ELSE format_type(a.atttypid, a.atttypmod) END,
        l.collname, a.attnotnull, a.atthasdef OR a.attidentity <> '', CASE t.typtype WHEN 'e' THEN a.atttypid END
      FROM pg_catalog.pg_attribute a
      JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation
      WHERE a.attrelid = CAST(? AS oid) AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum""";

  private static final String LABELS =
      """
      SELECT CAST(e.enumlabel AS text) FROM pg_catalog.pg_enum e
      WHERE e.enumtypid = CAST(? AS oid) ORDER BY e.enumsortorder""";

  private static final String ENUM =
      """
      SELECT t.oid FROM pg_catalog.pg_type t
      WHERE t.oid = to_regtype(?) AND t.typtype = 'e'""";

  /** The fill factor is one of the options, and each of those a text such as fillfactor=70. */
  private static final String STORAGE =
      """
      SELECT c.relname, s.spcname,
        (SELECT o.option_value FROM pg_catalog.pg_options_to_table(c.reloptions) o
         WHERE o.option_name = 'fillfactor')
      FROM pg_catalog.pg_class c
      LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
      WHERE c.oid = CAST(? AS oid)
        OR c.oid IN (SELECT i.indexrelid FROM pg_catalog.pg_index i WHERE i.indrelid = CAST(? AS oid))""";

  private static final String INDEXES =
      """
      SELECT c.relname, i.indisprimary, i.indisunique, i.indisvalid, m.amname,
        coalesce(a.attname, '(expression)'), pg_get_expr(i.indpred, i.indrelid)
      FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
      JOIN pg_catalog.pg_am m ON m.oid = c.relam
      CROSS JOIN generate_series(0, i.indnkeyatts - 1) k
      LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k]
      WHERE i.indrelid = CAST(? AS oid)
      ORDER BY c.relname, k""";

  private static final String CHECKS =
      """
      SELECT c.conname, pg_get_expr(c.conbin, c.conrelid), c.convalidated, a.attname
      FROM pg_catalog.pg_constraint c
      LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
      WHERE c.conrelid = CAST(? AS oid) AND c.contype = 'c'
      ORDER BY c.conname, a.attnum""";

  private final Connection connection;

  Catalog(Connection connection) {
    this.connection = connection;
  }

  /** The table as statements find it by its name, or null where they find none. */
  @Nullable LiveTable find(SqlTable table) throws SQLException {
    long oid;
    String kind;
    String stream;
    try (PreparedStatement statement = connection.prepareStatement(TABLE)) {
      statement.setString(1, table.sql());
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return null;
        }
        oid = row.getLong(1);
        kind = row.getString(2);
        stream = row.getString(3);
      }
    }
    return new LiveTable(
        kind,
        columns(oid),
        indexes(oid),
        checks(oid),
        storage(oid),
        stream == null ? LiveTable.NO_STREAM : stream);
  }

  private Map<String, LiveTable.Column> columns(long oid) throws SQLException {
    Map<String, LiveTable.Column> columns = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
      statement.setLong(1, oid);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          columns.put(
              row.getString(1),
              new LiveTable.Column(
                  row.getString(2),
                  row.getString(3),
                  row.getString(7) == null ? null : labels(row.getLong(7)),
                  row.getString(4),
                  row.getBoolean(5),
                  row.getBoolean(6)));
        }
      }
    }
    return columns;
  }

  /** The values of the enum of an attribute, or null where it is not there. */
  @Nullable List<String> enumValues(SqlTable table, AttributeSchema attribute) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ENUM)) {
      statement.setString(1, table.typeSql(attribute));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? labels(row.getLong(1)) : null;
      }
    }
  }

  private List<String> labels(long type) throws SQLException {
    List<String> labels = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(LABELS)) {
      statement.setLong(1, type);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          labels.add(row.getString(1));
        }
      }
    }
    return labels;
  }

  private Map<String, LiveTable.Storage> storage(long oid) throws SQLException {
    Map<String, LiveTable.Storage> storage = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(STORAGE)) {
      statement.setLong(1, oid);
      statement.setLong(2, oid);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          storage.put(row.getString(1), new LiveTable.Storage(row.getInt(3), row.getString(2)));
        }
      }
    }
    return storage;
  }

  private Map<String, LiveTable.Index> indexes(long oid) throws SQLException {
    Map<String, LiveTable.Index> indexes = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(INDEXES)) {
      statement.setLong(1, oid);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          String name = row.getString(1);
          List<String> columns = new ArrayList<>();
          LiveTable.Index before = indexes.get(name);
          if (before != null) {
            columns.addAll(before.columns());
          }
          columns.add(row.getString(6));
          indexes.put(
              name,
              new LiveTable.Index(
                  row.getBoolean(2),
                  row.getBoolean(3),
                  row.getBoolean(4),
                  row.getString(5),
                  columns,
                  row.getString(7)));
        }
      }
    }
    return indexes;
  }

  private Map<String, LiveTable.Check> checks(long oid) throws SQLException {
    Map<String, LiveTable.Check> checks = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(CHECKS)) {
      statement.setLong(1, oid);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          String name = row.getString(1);
          List<String> columns = new ArrayList<>();
          LiveTable.Check before = checks.get(name);
          if (before != null) {
            columns.addAll(before.columns());
          }
          if (row.getString(4) != null) {
            columns.add(row.getString(4));
          }
          checks.put(name, new LiveTable.Check(columns, row.getString(2), row.getBoolean(3)));
        }
      }
    }
    return checks;
  }
}
