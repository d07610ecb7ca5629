package dev.rowsmith.differential;

import dev.rowsmith.operation.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call of a DAO, as data: printed, run on a backend, and run on the model. */
sealed interface Operation<R> {

  record Create<R>(Values record, @Nullable Where<R> condition) implements Operation<R> {}

  record Put<R>(Values record, @Nullable Where<R> condition) implements Operation<R> {}

  record Get<R>(Values key) implements Operation<R> {}

  record Find<R>(Values key) implements Operation<R> {}

  /**
   * An update, which returns the record as it was where it is asked for the old one.
   *
   * @param version the version that it wants, or null for any
   */
  record Update<R>(
      Values key,
      List<Edit<R>> edits,
      List<Where<R>> onlyIf,
      @Nullable Integer version,
      boolean old)
      implements Operation<R> {}

  record Delete<R>(Values key, @Nullable Where<R> condition) implements Operation<R> {}

  record DeleteRecord<R>(Values record) implements Operation<R> {}

  /**
   * A query or a scan.
   *
   * @param range what is queried, or null for a scan
   * @param limit the most records, or 0
   */
  record Read<R>(@Nullable Range<R> range, @Nullable Where<R> filter, int limit, End end)
      implements Operation<R> {}

  /**
   * A partition of the table or of an index.
   *
   * @param index the index, or null for the table
   * @param values those of the partition attributes and of the first sort attributes
   * @param leading how many of the sort attributes have a value
   * @param sort a condition on the sort attribute behind them
   */
  record Range<R>(
      @Nullable String index,
      Values values,
      int leading,
      Where.@Nullable Compared<R> sort,
      boolean descending) {}

  /** How a read ends. */
  enum End {
    LIST,
    STREAM,
    /** All the pages, one after the other; the limit is the size of each. */
    PAGES,
    FIRST,
    COUNT,
    /** All segments of a scan, in parallel and without a limit; of a query the list. */
    SEGMENTS
  }

  /**
   * One change of an update.
   *
   * @param value null where an attribute is removed or copied
   * @param source what is copied from, else null
   */
  record Edit<R>(
      Change.Kind kind, Field<R> field, @Nullable Object value, @Nullable Field<R> source) {
    Edit(Change.Kind kind, Field<R> field, @Nullable Object value) {
      this(kind, field, value, null);
    }

    @Override
    public String toString() {
      String what = source == null ? Shown.of(value) : source.name();
      return kind + " " + field.name() + " " + what;
    }
  }
}
