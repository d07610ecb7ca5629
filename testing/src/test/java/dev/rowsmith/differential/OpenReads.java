package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.Database;
import dev.rowsmith.MatchedTableQuery;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.Page;
import dev.rowsmith.Query;
import dev.rowsmith.RecordDao;
import dev.rowsmith.Scan;
import dev.rowsmith.Selection;
import dev.rowsmith.SortConditions;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.TextSortConditions;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reading half of {@link OpenDao}. */
abstract class OpenReads<R> extends RecordDao<R> {

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
    if (range == null && read.end() == Read.End.SEGMENTS) {
      Scan<R, R> scan = read.filter() == null ? scan() : scan().filter(read.filter().condition());
      return rows(scan.segments(3).list().stream());
    }
    return range == null ? end(scan(), read) : end(query(range), read);
  }

  private <Q extends Selection<R, R, Q>> Object end(Selection<R, R, ?> selection, Read<R> read) {
    @SuppressWarnings("unchecked") // each selection returns itself
    Selection<R, R, Q> all = (Selection<R, R, Q>) selection;
    Selection<R, R, Q> some = read.filter() == null ? all : all.filter(read.filter().condition());
    Selection<R, R, Q> first = read.limit() == 0 ? some : some.limit(read.limit());
    return switch (read.end()) {
      case COUNT -> first.count();
      case LIST -> rows(first.list().stream());
      case SEGMENTS -> rows(some.list().stream());
      case STREAM -> rows(first.stream());
      case PAGES -> rows(pages(read.limit() == 0 ? some.limit(2) : first).stream());
      case FIRST -> rows(first.first().stream());
    };
  }

  private <Q extends Selection<R, R, Q>> List<R> pages(Selection<R, R, Q> selection) {
    Page<R> page = selection.page();
    List<R> items = new ArrayList<>(page.items());
    while (page.hasNext()) {
      page = selection.startingAfter(page.nextToken().orElseThrow()).page();
      if (page.items().isEmpty()) {
        throw new IllegalStateException("A page said that a record follows, and none does.");
      }
      items.addAll(page.items());
    }
    return items;
  }

  private List<Map<String, String>> rows(Stream<R> records) {
    return records.map(subject::row).toList();
  }

  @SuppressWarnings("unchecked") // a query's methods return a query of the same record
  private Selection<R, R, ?> query(Range<R> range) {
    Query<R, R, ?> query = opened(range);
    Where.Compared<R> sort = range.sort();
    if (sort != null) {
      query =
          (Query<?, ?, ?>) query instanceof MatchedTableQuery<?, ?, ?> matched
              ? ((MatchedTableQuery<R, R, Object>) matched).equalTo(sort.value())
              : (Query<R, R, ?>) narrowed((SortConditions<Object, ?>) query, sort);
    }
    return (Selection<R, R, ?>) (range.descending() ? query.descending() : query.ascending());
  }

  @SuppressWarnings("unchecked") // the generic type of an attribute says nothing at run time
  private Query<R, R, ?> opened(Range<R> range) {
    KeySchema key = subject.key(range.index());
    List<AttributeSchema> fixed =
        key.attributes().subList(0, key.partition().size() + range.leading());
    Operand[] partition = operands(fixed, range.values()).toArray(Operand[]::new);
    String index = range.index();
    if (key.sort().isEmpty()) {
      return index == null ? tableQuery(partition) : indexQuery(index, whole(), partition);
    }
    AttributeSchema sort = key.sort().get(range.leading());
    if (subject.templates().isMatched(sort.component())) {
      return matchedTableQuery((Attribute<R, Object>) sort, partition);
    }
    boolean local = index != null && isLocal(index);
    if (sort instanceof TextAttribute<?> text) {
      TextAttribute<R> own = (TextAttribute<R>) text;
      if (local) {
        return localQuery(index, whole(), own, partition);
      }
      return index == null
          ? tableQuery(own, partition)
          : indexQuery(index, whole(), own, partition);
    }
    OrderedAttribute<R, Object> own = (OrderedAttribute<R, Object>) sort;
    if (local) {
      return localQuery(index, whole(), own, partition);
    }
    return index == null ? tableQuery(own, partition) : indexQuery(index, whole(), own, partition);
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

  final Key key(Values values) {
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
