package dev.rowsmith.sql;

import dev.rowsmith.OperationContext;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.schema.AttributeSchema;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read of the next records of a query or a scan. It asks for one record more than is wanted, to
 * know whether one follows.
 *
 * @param <R> the record
 * @param <T> what is made of each
 */
final class SliceRequest<R, T> extends Request<R, Slice<T>> {

  private final Projection<R, T> items;
  private final RecordColumns columns;
  private final List<AttributeSchema> order;
  private final int wanted;
  private final @Nullable String index;

  /**
   * @param items what is to be made of each row
   * @param columns what the statement selects
   * @param order the attributes that make a place among the records
   * @param wanted the most records to bring, or 0 for all
   */
  SliceRequest(
      RecordRows<R> records,
      ReadSpec spec,
      BoundSql statement,
      Projection<R, T> items,
      RecordColumns columns,
      List<AttributeSchema> order,
      int wanted) {
    super(records, spec.operation(), statement);
    this.index = spec.indexName();
    this.items = items;
    this.columns = columns;
    this.order = order;
    this.wanted = wanted;
  }

  @Override
  void bind(BoundSql sql, ParameterWriter writer) throws SQLException {
    super.bind(sql, writer);
    if (wanted > 0) {
      writer.number(wanted + 1L);
    }
  }

  @Override
  Slice<T> read(PreparedStatement executed) throws SQLException {
    ResultSet rows = executed.getResultSet();
    RowReader reader = new RowReader(rows, columns, columns.behind(0));
    List<T> made = new ArrayList<>();
    List<Operand> last = null;
    while (rows.next()) {
      if (last != null) {
        return new Slice<>(made, new Position(last), true);
      }
      made.add(records().item(reader, items, operation()));
      if (made.size() == wanted) {
        // As stored: a record may read otherwise, an unknown constant for one.
        last = RecordRows.operands(reader, order);
      }
    }
    return new Slice<>(made, null, false);
  }

  @Override
  @Nullable Key key() {
    return null;
  }

  @Override
  public OperationContext context() {
    return super.context().onIndex(index);
  }
}
