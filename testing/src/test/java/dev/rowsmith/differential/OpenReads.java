package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.Database;
import dev.rowsmith.IndexQuery;
import dev.rowsmith.MatchedTableQuery;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.Page;
import dev.rowsmith.Query;
import dev.rowsmith.RecordDao;
import dev.rowsmith.Scan;
import dev.rowsmith.Selection;
import dev.rowsmith.SortConditions;
import dev.rowsmith.TableQuery;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.TextSortConditions;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reading half of {@link OpenDao}. */
abstract class OpenReads<R> extends RecordDao<R, Values> {

  private final Subject<R> subject;

  OpenReads(Database database, Subject<R> subject) {
    super(database, subject.schema(), subject.codec());
    this.subject = subject;
  }

  OpenReads(OpenReads<R> dao, Consistency consistency) {
    super(dao, consistency);
    this.subject = dao.subject;
  }

  final R make(Values values) {
    return subject.make(values);
  }

  /** The record, or the part of one, as texts. */
  final Map<String, String> row(Object record) {
    return subject.row(record);
  }

  Object read(Read<R> read) {
    Range<R> range = read.range();
    return end(shaped(range == null ? scan() : query(range), read.shape()), read);
  }

  /** The same, bringing whole records or a part of each. */
  @SuppressWarnings("unchecked") // it reads the same record
  private Selection<R, ?, ?> shaped(Selection<?, ?, ?> selection, Shape<R> shape) {
    Part<R> part = shape.selected();
    if (selection instanceof Scan<?, ?>) {
      Scan<R, ?> scan = (Scan<R, ?>) selection;
      return part == null ? scan : scan.select(part.projection());
    } else if (selection instanceof IndexQuery<?, ?>) {
      IndexQuery<R, ?> query = (IndexQuery<R, ?>) selection;
      IndexQuery<R, ?> all = shape.whole() ? query.wholeRecords() : query;
      return part == null ? all : all.select(part.projection());
    }
    TableQuery<R, ?> query = (TableQuery<R, ?>) selection;
    TableQuery<R, ?> all = shape.whole() ? query.wholeRecords() : query;
    return part == null ? all : all.select(part.projection());
  }

  private <T, Q extends Selection<R, T, Q>> Object end(Selection<R, ?, ?> selection, Read<R> read) {
    @SuppressWarnings("unchecked") // each selection returns itself
    Selection<R, T, Q> all = (Selection<R, T, Q>) selection;
    Selection<R, T, Q> some = read.filter() == null ? all : all.filter(read.filter().condition());
    Selection<R, T, Q> first = read.limit() == 0 ? some : some.limit(read.limit());
    Part<R> part = read.brought(subject);
    return switch (read.end()) {
      case COUNT -> first.count();
      case LIST -> rows(first.list().stream(), part);
      case SEGMENTS -> rows(segments(some).stream(), part);
      case STREAM -> rows(first.stream(), part);
      case PAGES -> rows(pages(read.limit() == 0 ? some.limit(2) : first).stream(), part);
      case FIRST -> rows(first.first().stream(), part);
    };
  }

  private static List<?> segments(Selection<?, ?, ?> selection) {
    return selection instanceof Scan<?, ?> scan ? scan.segments(3).list() : selection.list();
  }

  private <T, Q extends Selection<R, T, Q>> List<T> pages(Selection<R, T, Q> selection) {
    Page<T> page = selection.page();
    List<T> items = new ArrayList<>(page.items());
    while (page.hasNext()) {
      page = selection.startingAfter(page.nextToken().orElseThrow()).page();
      if (page.items().isEmpty()) {
        throw new IllegalStateException("A page said that a record follows, and none does.");
      }
      items.addAll(page.items());
    }
    return items;
  }

  private List<Map<String, String>> rows(Stream<?> read, @Nullable Part<R> part) {
    return read.map(each -> subject.row(each, part)).toList();
  }

  @SuppressWarnings("unchecked") // a query's methods return a query of the same record
  private Selection<?, ?, ?> query(Range<R> range) {
    Query<R, ?, ?> query = opened(range);
    Where.Compared<R> sort = range.sort();
    if (sort != null) {
      query =
          (Query<?, ?, ?>) query instanceof MatchedTableQuery<?, ?, ?> matched
              ? ((MatchedTableQuery<R, ?, Object>) matched).equalTo(sort.value())
              : (Query<R, ?, ?>) narrowed((SortConditions<Object, ?>) query, sort);
    }
    return (Selection<?, ?, ?>) (range.descending() ? query.descending() : query.ascending());
  }

  @SuppressWarnings("unchecked") // the generic type of an attribute says nothing at run time
  private Query<R, ?, ?> opened(Range<R> range) {
    KeySchema key = subject.key(range.index());
    List<AttributeSchema> fixed =
        key.attributes().subList(0, key.partition().size() + range.leading());
    Operand[] partition = operands(fixed, range.values()).toArray(Operand[]::new);
    String index = range.index();
    if (key.sort().isEmpty()) {
      return index == null ? tableQuery(partition) : indexQuery(index, held(index), partition);
    }
    AttributeSchema sort = key.sort().get(range.leading());
    if (subject.templates().isMatched(sort.component())) {
      return matchedTableQuery((Attribute<R, Object>) sort, partition);
    }
    if (sort instanceof TextAttribute<?> text) {
      TextAttribute<R> own = (TextAttribute<R>) text;
      if (index == null) {
        return tableQuery(own, partition);
      }
      return isLocal(index)
          ? localQuery(index, held(index), own, partition)
          : indexQuery(index, held(index), own, partition);
    }
    OrderedAttribute<R, Object> own = (OrderedAttribute<R, Object>) sort;
    if (index == null) {
      return tableQuery(own, partition);
    }
    return isLocal(index)
        ? localQuery(index, held(index), own, partition)
        : indexQuery(index, held(index), own, partition);
  }

  private Projection<R, ?> held(String index) {
    Part<R> part = subject.parts().held(index);
    return part == null ? whole() : part.projection();
  }

  private boolean isLocal(String index) {
    return subject.schema().index(index).kind() == IndexSchema.Kind.LOCAL;
  }

  @SuppressWarnings("unchecked") // the value is of the sort key's type
  private static Object narrowed(SortConditions<Object, ?> query, Where.Compared<?> sort) {
    return switch (sort.operator()) {
      case EQUAL -> query.equalTo(sort.value());
      case LESS -> query.lessThan(sort.value());
      case LESS_OR_EQUAL -> query.lessThanOrEqualTo(sort.value());
      case GREATER -> query.greaterThan(sort.value());
      case GREATER_OR_EQUAL -> query.greaterThanOrEqualTo(sort.value());
      case BETWEEN -> query.between(sort.value(), sort.values().get(1));
      case BEGINS_WITH ->
          ((TextSortConditions<?>) (Object) query).beginsWith((String) sort.value());
      case NOT_EQUAL, IN, CONTAINS, HAS_MEMBER, EXISTS, NOT_EXISTS, HAS_TYPE ->
          throw new IllegalArgumentException(sort.toString());
    };
  }

  @Override
  protected final Key key(Values values) {
    return new Key(operands(subject.key(null).attributes(), values));
  }

  @SuppressWarnings("unchecked") // a generated table's attributes are of its record
  private List<Operand> operands(List<AttributeSchema> attributes, Values values) {
    List<Operand> operands = new ArrayList<>();
    for (AttributeSchema attribute : attributes) {
      operands.add(((Attribute<R, Object>) attribute).operand(values.get(attribute.component())));
    }
    return operands;
  }
}
