package dev.rowsmith.sql;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.schema.KeyLimits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns updates, deletions and conditional puts into SQL: one statement each, which also tells the
 * record that stands in the way of a condition.
 *
 * <pre>{@code
 * WITH written AS (UPDATE "phone" AS t SET "name" = ? WHERE t."id" = ? AND (t."age" > ?)
 *   RETURNING t."id", …) SELECT TRUE, "id", … FROM written
 *   UNION ALL SELECT FALSE, "id", … FROM (SELECT … WHERE t."id" = ? FOR UPDATE) AS stood
 *   WHERE NOT EXISTS (SELECT 1 FROM written)
 * }</pre>
 */
final class WriteSql {

  private final TableStatements statements;
  private final RecordWriter keyCheck;

  /**
   * @param keyCheck what the values of keys and changes must pass
   */
  WriteSql(TableStatements statements, RecordWriter keyCheck) {
    this.statements = statements;
    this.keyCheck = keyCheck;
  }

  /** A put where the condition holds for an absent record; the record's parameters come first. */
  BoundSql upsert(Key key, Predicate condition) {
    SqlText text = new SqlText(statements.tellingStart()).add(statements.upsert()).add(" WHERE ");
    return told(text, key, condition, false);
  }

  /** A put where it does not, so that nothing is inserted; the record's parameters come first. */
  BoundSql replace(Key key, Predicate condition) {
    SqlText text = new SqlText(statements.tellingStart()).add(statements.replace());
    text.bindAll(key.parts(), keyCheck).add(" AND ");
    return told(text, key, condition, false);
  }

  BoundSql update(Key key, List<Change> changes, @Nullable Predicate condition) {
    // A key is refused before what is written, on every backend; the SQL has it behind.
    key.parts().forEach(part -> part.writeTo(keyCheck));
    SqlText text = new SqlText(condition == null ? "" : statements.tellingStart());
    text.add(statements.updateStart());
    ChangeSql assignments = new ChangeSql(text, keyCheck);
    boolean first = true;
    for (Change change : changes) {
      text.add(first ? "" : ", ");
      assignments.add(change);
      first = false;
    }
    text.add(statements.where()).bindAll(key.parts(), keyCheck);
    return condition == null
        ? text.add(statements.returning()).bound()
        : told(text.add(" AND "), key, condition, true);
  }

  BoundSql delete(Key key, @Nullable Predicate condition) {
    if (condition == null) {
      return BoundSql.of(statements.delete(), key.parts(), keyCheck);
    }
    SqlText text = new SqlText(statements.tellingStart()).add(statements.delete());
    text.bindAll(key.parts(), keyCheck).add(" AND ");
    return told(text, key, condition, false);
  }

  private BoundSql told(SqlText text, Key key, Predicate condition, boolean changed) {
    new PredicateSql(text, new ValueCheck(KeyLimits.NONE)).add(condition);
    return text.add(statements.tellingEnd(changed)).bindAll(key.parts(), keyCheck).bound();
  }
}
