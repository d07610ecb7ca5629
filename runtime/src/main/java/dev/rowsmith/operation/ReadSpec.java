package dev.rowsmith.operation;

import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Operator;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which records a query or a scan reads, and in which order.
 *
 * @param range the partition and the part of it that is read; null for a scan of all
 * @param filter what a record must be like to be returned; null for every record
 * @param order by the sort key; a scan has none
 * @param consistency of reads of the table; an index is always read eventually
 * @param segment the part of the table that a scan reads, or null for the whole
 */
public record ReadSpec(
    @Nullable Range range,
    @Nullable Predicate filter,
    Order order,
    Consistency consistency,
    @Nullable Segment segment) {

  /** A read of a query, or of the whole table. */
  public ReadSpec(
      @Nullable Range range, @Nullable Predicate filter, Order order, Consistency consistency) {
    this(range, filter, order, consistency, null);
  }

  /**
   * One of several parts of a table, which together are the whole. A partition is in one of them,
   * the same at all times.
   *
   * @param number from 0
   * @param total how many there are
   */
  public record Segment(int number, int total) {}

  /** Which way a partition is read. */
  public enum Order {
    ASCENDING,
    DESCENDING
  }

  /**
   * A partition of the table or of an index.
   *
   * @param index the index, or null for the table itself
   * @param partition a value for each partition attribute, in the key's order; before the range is
   *     {@link ReadSpec#stored}, for each component
   * @param sort what the sort attributes must be, in the key's order: any number of equalities, and
   *     behind them at most one other condition; empty for the whole partition
   */
  public record Range(@Nullable IndexSchema index, List<Operand> partition, List<Comparison> sort) {
    public Range {
      partition = List.copyOf(partition);
      sort = List.copyOf(sort);
    }

    /** Whether the partition is one of the table itself, as that of a local index is. */
    public boolean inTablePartition() {
      return index == null || index.kind() == IndexSchema.Kind.LOCAL;
    }

    /** The value that every record of the range has in an attribute, or null where they differ. */
    public @Nullable Operand fixed(AttributeSchema attribute) {
      for (Operand part : partition) {
        if (part.attribute() == attribute) {
          return part;
        }
      }
      for (Comparison each : sort) {
        if (each.attribute() == attribute && each.operator() == Operator.EQUAL) {
          return each.operand();
        }
      }
      return null;
    }

    /** The key that the partition is read by. */
    public KeySchema key(TableSchema table) {
      return index == null ? table.key() : index.key();
    }
  }

  /**
   * The same read by the attributes that are stored.
   *
   * @param key the table's key
   * @param texts its attributes that hold a text made of components
   * @throws dev.rowsmith.codec.ValueException when a value cannot be in such a text
   */
  public ReadSpec stored(KeySchema key, List<KeyText> texts) {
    return texts.isEmpty() || range == null || !range.inTablePartition()
        ? this
        : new ReadSpec(KeyRange.stored(range, key, texts), filter, order, consistency);
  }

  /** The index that is read, or null for the table itself. */
  public @Nullable IndexSchema index() {
    return range == null ? null : range.index();
  }

  /** The name of the index that is read, or null for the table itself. */
  public @Nullable String indexName() {
    IndexSchema index = index();
    return index == null ? null : index.name();
  }

  /** The DAO's method that errors name. */
  public String operation() {
    return range == null ? "scan" : "query";
  }

  /** The same read of fewer records: only those for which the condition holds too. */
  public ReadSpec filtered(Predicate condition) {
    Predicate both =
        filter == null
            ? condition
            : new Predicate.Junction(Predicate.Junction.Kind.AND, List.of(filter, condition));
    return new ReadSpec(range, both, order, consistency, segment);
  }

  /** The same read of another range. */
  ReadSpec in(Range newRange) {
    return new ReadSpec(newRange, filter, order, consistency, segment);
  }

  /** The same read in this order. */
  public ReadSpec ordered(Order newOrder) {
    return new ReadSpec(range, filter, newOrder, consistency);
  }

  /** The same read with this consistency. */
  public ReadSpec read(Consistency newConsistency) {
    return new ReadSpec(range, filter, order, newConsistency, segment);
  }

  /** A scan of a part of the table. */
  public ReadSpec segment(Segment newSegment) {
    if (range != null) {
      throw new IllegalStateException("A query has no segments.");
    }
    return new ReadSpec(null, filter, order, consistency, newSegment);
  }

  /** The same read of a part of the partition. */
  public ReadSpec narrowed(Comparison sort) {
    if (range == null) {
      throw new IllegalStateException("A scan has no sort condition.");
    }
    List<Comparison> both = new ArrayList<>(range.sort());
    both.add(sort);
    return new ReadSpec(
        new Range(range.index(), range.partition(), both), filter, order, consistency);
  }
}
