package dev.rowsmith.differential;

import dev.rowsmith.Attribute;
import dev.rowsmith.Condition;
import dev.rowsmith.Database;
import dev.rowsmith.OrderedAttribute;
import dev.rowsmith.Page;
import dev.rowsmith.Query;
import dev.rowsmith.RecordDao;
import dev.rowsmith.RecordUpdater;
import dev.rowsmith.Scan;
import dev.rowsmith.Selection;
import dev.rowsmith.SortConditions;
import dev.rowsmith.TextAttribute;
import dev.rowsmith.TextSortConditions;
import dev.rowsmith.codec.Key;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs operations on a backend, by the methods that every generated DAO comes down to. */
final class OpenDao<R> extends RecordDao<R> {

  private final Subject<R> subject;

  OpenDao(Database database, Subject<R> subject) {
    super(database, subject.schema(), subject.codec());
    this.subject = subject;
  }

  Outcome run(Operation<R> operation) {
    try {
      return Outcome.returned(answer(operation));
    } catch (RuntimeException e) {
      return Outcome.thrown(e, subject.type(), subject::row);
    }
  }

  /** Deletes every record. */
  void empty() {
    scan().list().forEach(this::deleteRecord);
  }

  private @Nullable Object answer(Operation<R> operation) {
    if (operation instanceof Operation.Create<R> create) {
      R record = subject.make(create.record());
      return subject.row(
          create.condition() == null
              ? createRecord(record)
              : createRecord(record, create.condition().condition()));
    } else if (operation instanceof Operation.Put<R> put) {
      R record = subject.make(put.record());
      return subject.row(
          put.condition() == null
              ? putRecord(record)
              : putRecord(record, put.condition().condition()));
    } else if (operation instanceof Operation.Get<R> get) {
      return subject.row(get(key(get.key())));
    } else if (operation instanceof Operation.Find<R> find) {
      return find(key(find.key())).map(subject::row).orElse(null);
    } else if (operation instanceof Operation.Update<R> update) {
      Changes<R> changes = new Changes<>(update);
      return subject.row(
          update.old()
              ? updateReturningOld(key(update.key()), changes)
              : update(key(update.key()), changes));
    } else if (operation instanceof Operation.Delete<R> delete) {
      Where<R> where = delete.condition();
      return delete(key(delete.key()), where == null ? null : where.condition());
    } else if (operation instanceof Operation.DeleteRecord<R> delete) {
      return deleteRecord(subject.make(delete.record()));
    }
    return read((Operation.Read<R>) operation);
  }

  private Object read(Operation.Read<R> read) {
    Operation.Range<R> range = read.range();
    if (range == null && read.end() == Operation.End.SEGMENTS) {
      Scan<R, R> scan = read.filter() == null ? scan() : scan().filter(read.filter().condition());
      return rows(scan.segments(3).list().stream());
    }
    return range == null ? end(scan(), read) : end(query(range), read);
  }

  private <Q extends Selection<R, R, Q>> Object end(
      Selection<R, R, ?> selection, Operation.Read<R> read) {
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
  private Selection<R, R, ?> query(Operation.Range<R> range) {
    Query<R, R, ?> query = opened(range);
    Where.Compared<R> sort = range.sort();
    if (sort != null) {
      query = (Query<R, R, ?>) narrowed((SortConditions<Object, ?>) query, sort);
    }
    return (Selection<R, R, ?>) (range.descending() ? query.descending() : query.ascending());
  }

  @SuppressWarnings("unchecked") // the generic type of an attribute says nothing at run time
  private Query<R, R, ?> opened(Operation.Range<R> range) {
    KeySchema key = subject.key(range.index());
    List<AttributeSchema> fixed =
        key.attributes().subList(0, key.partition().size() + range.leading());
    Operand[] partition = operands(fixed, range.values()).toArray(Operand[]::new);
    String index = range.index();
    if (key.sort().isEmpty()) {
      return index == null ? tableQuery(partition) : indexQuery(index, whole(), partition);
    }
    AttributeSchema sort = key.sort().get(range.leading());
    if (sort instanceof TextAttribute<?> text) {
      TextAttribute<R> own = (TextAttribute<R>) text;
      return index == null
          ? tableQuery(own, partition)
          : indexQuery(index, whole(), own, partition);
    }
    OrderedAttribute<R, Object> own = (OrderedAttribute<R, Object>) sort;
    return index == null ? tableQuery(own, partition) : indexQuery(index, whole(), own, partition);
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

  private Key key(Values values) {
    return new Key(operands(subject.key(null).attributes(), values));
  }

  private List<Operand> operands(List<AttributeSchema> attributes, Values values) {
    return subject.fields(attributes).stream()
        .map(field -> field.attribute().operand(values.get(field.name())))
        .toList();
  }

  /** What a generated updater collects. */
  private static final class Changes<R> extends RecordUpdater<R> {
    Changes(Operation.Update<R> update) {
      for (Operation.Edit<R> edit : update.edits()) {
        Attribute<R, Object> attribute = edit.field().attribute();
        if (edit.source() != null) {
          copy(attribute, edit.source().attribute());
        } else {
          change(edit.kind(), attribute, edit.value());
        }
      }
      if (update.version() != null) {
        requireVersion(update.version());
      }
      for (Where<R> where : update.onlyIf()) {
        Condition<R> condition = where.condition();
        require(condition);
      }
    }
  }
}
