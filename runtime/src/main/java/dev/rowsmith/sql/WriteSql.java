package dev.rowsmith.sql;

import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.operation.Change;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Update;
import dev.rowsmith.operation.Update.Image;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    SqlText text =
        statements
            .text(statements.writes().tellingStart())
            .add(statements.writes().upsert())
            .add(" WHERE ");
    return told(text, key, condition, false);
  }

  /** A put where it does not, so that nothing is inserted; the record's parameters come first. */
  BoundSql replace(Key key, Predicate condition) {
    SqlText text =
        statements.text(statements.writes().tellingStart()).add(statements.writes().replace());
    text.bindAll(key.parts(), keyCheck).add(" AND ");
    return told(text, key, condition, false);
  }

  BoundSql update(Update update) {
    refuseFirst(update.key());
    return update.image() == Image.OLD ? updateOfOld(update) : updateToNew(update);
  }

  /** The record is locked and read first, so that what is told is what was changed. */
  private BoundSql updateOfOld(Update update) {
    SqlText text = statements.text(statements.writes().oldStart());
    text.bindAll(update.key().parts(), keyCheck).add(statements.updateStart());
    addChanges(text, update.changes());
    text.add(statements.writes().oldSource()).bindAll(update.key().parts(), keyCheck);
    if (update.condition() != null) {
      condition(text.add(" AND ")).add(update.condition());
    }
    return text.add(statements.writes().oldEnd()).bound();
  }

  private BoundSql updateToNew(Update update) {
    Key key = update.key();
    Predicate condition = update.condition();
    SqlText text = statements.text(condition == null ? "" : statements.writes().tellingStart());
    text.add(statements.updateStart());
    addChanges(text, update.changes());
    text.add(statements.where()).bindAll(key.parts(), keyCheck);
    return condition == null
        ? text.endOfWrite().add(statements.writes().returning()).bound()
        : told(text.add(" AND "), key, condition, true);
  }

  private void addChanges(SqlText text, List<Change> changes) {
    ChangeSql assignments = new ChangeSql(statements.table(), text, keyCheck);
    List<List<Change>> columns = byColumn(changes);
    for (int place = 0; place < columns.size(); place++) {
      List<Change> ofColumn = columns.get(place);
      if (place > 0) {
        text.add(", ");
      }
      if (ofColumn.get(0).attribute().place() == null) {
        assignments.add(ofColumn.get(0));
      } else {
        new PathChangeSql(text).add(ofColumn);
      }
    }
  }

  /** Only changes of different places within a column are together in one list. */
  private static List<List<Change>> byColumn(List<Change> changes) {
    if (changes.size() == 1) {
      return List.of(changes);
    }
    Map<AttributeSchema, List<Change>> columns = new LinkedHashMap<>();
    for (Change change : changes) {
      columns.computeIfAbsent(change.attribute().root(), c -> new ArrayList<>()).add(change);
    }
    return List.copyOf(columns.values());
  }

  BoundSql delete(Key key, @Nullable Predicate condition) {
    if (condition == null) {
      return BoundSql.of(statements.delete(), key.parts(), keyCheck);
    }
    SqlText text = statements.text(statements.writes().tellingStart()).add(statements.delete());
    text.bindAll(key.parts(), keyCheck).add(" AND ");
    return told(text, key, condition, false);
  }

  /** Whether the condition holds for the record that is there, and then the record. */
  BoundSql check(Key key, Predicate condition) {
    refuseFirst(key);
    SqlText text = statements.text("SELECT (");
    condition(text).add(condition);
    text.add(") IS TRUE, ").add(statements.columns());
    text.add(" FROM ").add(statements.table().aliased()).add(statements.where());
    return text.bindAll(key.parts(), keyCheck).add(" FOR SHARE").bound();
  }

  /** A key is refused before all else, on every backend; the SQL has it behind. */
  private void refuseFirst(Key key) {
    key.parts().forEach(part -> part.writeTo(keyCheck));
  }

  private BoundSql told(SqlText text, Key key, Predicate condition, boolean changed) {
    condition(text).add(condition);
    text.endOfWrite().add(statements.writes().tellingEnd(changed));
    return text.bindAll(key.parts(), keyCheck).bound();
  }

  private PredicateSql condition(SqlText text) {
    return new PredicateSql(statements.table(), text, new ValueCheck(KeyLimits.NONE));
  }
}
