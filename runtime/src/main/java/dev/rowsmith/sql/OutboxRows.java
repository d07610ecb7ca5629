package dev.rowsmith.sql;

import dev.rowsmith.ChangeEvent;
import dev.rowsmith.OperationContext;
import dev.rowsmith.UnreadableRecordException;
import dev.rowsmith.codec.ChangeCodec;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.schema.AttributeSchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Turns the rows of an outbox into events. The server itself makes columns of their JSON, of the
 * types that the table has now.
 *
 * @param <K> the key
 * @param <R> the record
 */
final class OutboxRows<K, R> {

  /** Whether the table is there, and whether it is the caller's turn; null without an outbox. */
  static final String TURN =
      """
      SELECT to_regclass(?) IS NOT NULL, pg_try_advisory_xact_lock(
        hashtextextended('rowsmith changes', CAST(CAST(to_regclass(?) AS oid) AS bigint)))""";

  /** The columns before those of the key and of the images. */
  private static final int HEAD = 5;

  private final SqlTable table;
  private final ChangeCodec<K, R> changes;
  private final Projection<R, R> whole;
  private final Outbox outbox;
  private final RecordColumns keyColumns;
  private final RecordColumns imageColumns;
  private final RecordRows<R> records;
  private final String select;

  OutboxRows(SqlTable table, ChangeCodec<K, R> changes) {
    this.table = table;
    this.changes = changes;
    this.whole = changes.whole();
    this.outbox = new Outbox(table);
    this.keyColumns = new RecordColumns(changes.key().attributes());
    this.imageColumns = new RecordColumns(whole.attributes());
    this.records = new RecordRows<>(table, changes.codec(), null);
    this.select = buildSelect();
  }

  SqlTable table() {
    return table;
  }

  /** The outbox's name as SQL. */
  String sql() {
    return outbox.sql();
  }

  /** The next changes, at most as many as the parameter says. */
  String select() {
    return select;
  }

  /** Deletes the changes whose numbers are in the parameter. */
  String delete() {
    return "DELETE FROM " + sql() + " WHERE \"id\" = ANY (?)";
  }

  OperationContext context() {
    return OperationContext.of(table.name(), "changes");
  }

  Reader<K, R> reader(ResultSet rows) throws SQLException {
    return new Reader<>(this, rows);
  }

  private String buildSelect() {
    StringBuilder sql = new StringBuilder("SELECT e.\"id\", e.\"at\", e.\"kind\"");
    sql.append(", e.\"old\" IS NOT NULL, e.\"new\" IS NOT NULL");
    addColumns(sql, "k", changes.key().attributes());
    addColumns(sql, "o", whole.attributes());
    addColumns(sql, "n", whole.attributes());
    sql.append(" FROM (SELECT \"id\", \"at\", \"kind\", \"key\", \"old\", \"new\" FROM ");
    sql.append(sql()).append(" ORDER BY \"id\" LIMIT ?) AS e");
    addRow(sql, "key", "k");
    addRow(sql, "old", "o");
    addRow(sql, "new", "n");
    return sql.append(" ORDER BY e.\"id\"").toString();
  }

  private static void addColumns(
      StringBuilder sql, String alias, List<AttributeSchema> attributes) {
    for (AttributeSchema attribute : attributes) {
      sql.append(", ").append(alias).append('.').append(SqlTable.quoted(attribute.storedName()));
    }
  }

  private void addRow(StringBuilder sql, String image, String alias) {
    sql.append(", jsonb_populate_record(CAST(NULL AS ").append(table.sql()).append("), e.\"");
    sql.append(image).append("\") AS ").append(alias);
  }

  /** Reads the row that a result stands on. */
  static final class Reader<K, R> {

    private final OutboxRows<K, R> outbox;
    private final ResultSet rows;
    private final RowReader key;
    private final RowReader old;
    private final RowReader now;

    private Reader(OutboxRows<K, R> outbox, ResultSet rows) throws SQLException {
      this.outbox = outbox;
      this.rows = rows;
      RecordColumns images = outbox.imageColumns;
      int before = HEAD + outbox.keyColumns.count();
      this.key = new RowReader(rows, outbox.keyColumns, outbox.keyColumns.behind(HEAD));
      this.old = new RowReader(rows, images, images.behind(before));
      this.now = new RowReader(rows, images, images.behind(before + images.count()));
    }

    long id() throws SQLException {
      return rows.getLong(1);
    }

    /**
     * The event of the row.
     *
     * @throws UnreadableRecordException when no record can be made of it
     */
    ChangeEvent<K, R> event() {
      try {
        return new ChangeEvent<>(
            ChangeEvent.Kind.valueOf(rows.getString(3)),
            read(outbox.changes.key(), key),
            rows.getBoolean(4) ? Optional.of(read(outbox.whole, old)) : Optional.empty(),
            rows.getBoolean(5) ? Optional.of(read(outbox.whole, now)) : Optional.empty(),
            Long.toString(id()),
            rows.getObject(2, OffsetDateTime.class).toInstant(),
            false);
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
    }

    private <T> T read(Projection<R, T> items, RowReader reader) throws SQLException {
      reader.startRow();
      try {
        return items.read(reader);
      } catch (RuntimeException e) {
        String place = "sequence number " + id();
        String text = outbox.records.key(key);
        throw UnreadableRecordException.of(
            new OperationContext(
                outbox.table.name(), "changes", text == null ? place : text + ", " + place),
            e);
      }
    }
  }
}
