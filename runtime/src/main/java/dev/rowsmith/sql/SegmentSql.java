package dev.rowsmith.sql;

import dev.rowsmith.operation.ReadSpec.Segment;
import dev.rowsmith.schema.AttributeSchema;
import java.util.List;

/**
 * Turns a segment of a table into the condition that a row is in it: by a hash of the partition key
 * that is the same on every version of the server and in every session.
 *
 * <pre>{@code
 * mod(CAST(CAST('x' || left(encode(sha256(convert_to(CAST(t."id" AS text), 'UTF8')), 'hex'), 8)
 *   AS bit(32)) AS bigint), 4) = 0
 * }</pre>
 */
final class SegmentSql {

  private SegmentSql() {}

  static String of(Segment segment, List<AttributeSchema> partition) {
    StringBuilder key = new StringBuilder();
    for (AttributeSchema attribute : partition) {
      key.append(key.isEmpty() ? "" : " || '/' || ").append(text(attribute));
    }
    String hash = "encode(sha256(convert_to(" + key + ", 'UTF8')), 'hex')";
    String number = "CAST(CAST('x' || left(" + hash + ", 8) AS bit(32)) AS bigint)";
    return "mod(" + number + ", " + segment.total() + ") = " + segment.number();
  }

  /** A text of the value that no setting of the session changes. */
  private static String text(AttributeSchema attribute) {
    String column = SqlTable.column(attribute);
    return switch (ColumnType.of(attribute)) {
      case BYTEA -> "encode(" + column + ", 'hex')";
      case TIMESTAMPTZ, DATE, TIMESTAMP, TIME -> "CAST(extract(epoch FROM " + column + ") AS text)";
      case TEXT,
          BOOLEAN,
          SMALLINT,
          INTEGER,
          BIGINT,
          REAL,
          DOUBLE,
          NUMERIC,
          UUID,
          TEXT_ARRAY,
          BIGINT_ARRAY,
          NUMERIC_ARRAY,
          BYTEA_ARRAY,
          JSONB ->
          "CAST(" + column + " AS text)";
    };
  }
}
