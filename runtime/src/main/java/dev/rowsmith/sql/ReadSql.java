package dev.rowsmith.sql;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.RecordWriter;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Order;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeyLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query or a scan into SQL that reads on from a place by its keys (semantics.md 1.6).
 *
 * <pre>{@code
 * SELECT … FROM "phone" AS t WHERE t."g" = ? AND t."g" IS NOT NULL AND t."n" IS NOT NULL
 *   AND (t."n", t."id") > (?, ?) ORDER BY t."n", t."id" LIMIT ?
 * }</pre>
 */
final class ReadSql {

  private final SqlTable table;
  private final ReadSpec spec;
  private final SqlText text;
  private final RecordWriter keyCheck;
  private final List<AttributeSchema> order;
  private final List<AttributeSchema> partition;
  private String joint = " WHERE ";

  private ReadSql(TableStatements statements, ReadSpec spec, String beginning) {
    this.table = statements.table();
    this.spec = spec;
    this.text = statements.text(beginning);
    this.keyCheck = new ValueCheck(table.schema().keyLimits());
    this.order = order();
    this.partition = table.schema().key().partition();
  }

  /** A read that counts records. */
  static BoundSql count(TableStatements statements, ReadSpec spec, @Nullable Position after) {
    ReadSql read = new ReadSql(statements, spec, statements.countStart());
    read.addConditions(after);
    return read.text.bound();
  }

  /**
   * A read of records in their order; the number of them is one more parameter where it is limited.
   *
   * @param wanted the attributes that are read of each
   */
  static BoundSql select(
      TableStatements statements,
      ReadSpec spec,
      List<AttributeSchema> wanted,
      @Nullable Position after,
      boolean limited) {
    return new ReadSql(statements, spec, statements.selectStart(wanted)).select(after, limited);
  }

  private BoundSql select(@Nullable Position after, boolean limited) {
    addConditions(after);
    boolean descending = spec.order() == Order.DESCENDING;
    String next = " ORDER BY ";
    for (AttributeSchema attribute : order) {
      text.add(next).column(attribute).add(descending ? " DESC" : "");
      next = ", ";
    }
    return text.add(limited ? " LIMIT ?" : "").bound();
  }

  private void addConditions(@Nullable Position after) {
    Range range = spec.range();
    if (range != null) {
      addPartition(range);
    }
    if (spec.segment() != null) {
      and().add(SegmentSql.of(spec.segment(), partition));
    }
    if (after != null) {
      addAfter(after);
    }
    if (spec.filter() != null) {
      and();
      new PredicateSql(table, text, new ValueCheck(KeyLimits.NONE)).add(spec.filter());
    }
  }

  private void addPartition(Range range) {
    for (Operand operand : range.partition()) {
      and().column(operand.attribute()).add(" = ").bind(operand, keyCheck);
    }
    for (Comparison condition : range.sort()) {
      and();
      new PredicateSql(table, text, keyCheck).add(condition);
    }
    IndexSchema index = range.index();
    if (index != null) {
      // The index is a partial one: without its own predicate the planner passes it over.
      for (AttributeSchema attribute : index.key().attributes()) {
        and().column(attribute).add(" IS NOT NULL");
      }
    }
  }

  private void addAfter(Position after) {
    List<Operand> keys = new ArrayList<>(after.keys());
    keys.removeIf(key -> !order.contains(key.attribute()));
    if (keys.isEmpty()) {
      // The partition has one record, and the place is behind it.
      and().add("FALSE");
      return;
    }
    and().add("(");
    String next = "";
    for (Operand key : keys) {
      text.add(next).column(key.attribute());
      next = ", ";
    }
    text.add(spec.order() == Order.DESCENDING ? ") < (" : ") > (");
    next = "";
    for (Operand key : keys) {
      text.add(next).bind(key, keyCheck);
      next = ", ";
    }
    text.add(")");
  }

  /** What orders the records within what is read; in a partition its own attributes do not. */
  private List<AttributeSchema> order() {
    List<AttributeSchema> attributes = new ArrayList<>(table.order(spec.index()));
    Range range = spec.range();
    if (range != null) {
      attributes.removeAll(range.key(table.schema()).partition());
    }
    return attributes;
  }

  private SqlText and() {
    text.add(joint);
    joint = " AND ";
    return text;
  }
}
