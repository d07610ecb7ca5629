package dev.rowsmith;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.OwnRecords;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Order;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.operation.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads queries and scans, request by request, until the caller has what he asked for. */
final class Reads<R> {

  /** How many records a stream asks for at once, and so about how many it holds. */
  private static final int STREAM_SLICE = 1000;

  private final RecordTable<R> table;
  private final Consistency consistency;
  private final Database database;
  private final Projection<R, R> whole;

  Reads(RecordTable<R> table, Consistency consistency, Database database) {
    this.table = table;
    this.consistency = consistency;
    this.database = database;
    this.whole = Projection.whole(table.codec(), table.schema().attributes());
  }

  private Reads(Reads<R> reads, Consistency consistency) {
    this.table = reads.table;
    this.consistency = consistency;
    this.database = reads.database;
    this.whole = reads.whole;
  }

  /** The same, with another consistency of reads that do not say it themselves. */
  Reads<R> with(Consistency newConsistency) {
    return new Reads<>(this, newConsistency);
  }

  Consistency consistency() {
    return consistency;
  }

  /** The records themselves. */
  Projection<R, R> whole() {
    return whole;
  }

  /** What queries may filter by and bring. */
  IndexContent content() {
    return new IndexContent(table.schema(), table.codec().keyTexts());
  }

  private PageTokens tokens() {
    return new PageTokens(table.schema(), database.tokenSeal());
  }

  /**
   * All records of this type, and of no other, in a range.
   *
   * @param range what a query reads; null for a scan
   */
  <T> Asked<R, T> all(@Nullable Range range, Projection<R, T> items, Consistency consistencyOfAll) {
    Predicate own = OwnRecords.among(table.schema(), table.codec().keyTexts(), range);
    return Asked.all(new ReadSpec(range, own, Order.ASCENDING, consistencyOfAll), items);
  }

  /** All records, or as many as the limit says. */
  <T> Plan<List<T>> list(Asked<R, T> asking) {
    return Plan.of(asking)
        .then(this::stored)
        .thenPlan(
            asked -> {
              List<T> items = new ArrayList<>();
              return collect(asked, start(asked), items).then(last -> items);
            });
  }

  /** The first record, if there is one. */
  <T> Plan<Optional<T>> first(Asked<R, T> asking) {
    return list(asking.most(1)).then(items -> items.stream().findFirst());
  }

  /** As many records as the limit says, and whether one follows. */
  <T> Plan<Page<T>> page(Asked<R, T> asking) {
    return Plan.of(asking)
        .then(this::stored)
        .thenPlan(
            asked -> {
              List<T> items = new ArrayList<>();
              return collect(asked, start(asked), items)
                  .thenPlan(last -> nextToken(asked, last))
                  .then(token -> new Page<>(items, token));
            });
  }

  /** The token of the place behind a slice, if a record is there. */
  private <T> Plan<Optional<String>> nextToken(Asked<R, T> asked, Slice<T> last) {
    Position next = last.next();
    if (next == null) {
      return Plan.of(Optional.empty());
    }
    Plan<Boolean> follows = last.more() ? Plan.of(true) : anyFollows(asked, next);
    return follows.then(
        any -> any ? Optional.of(tokens().token(asked.spec(), next)) : Optional.empty());
  }

  /** The records, read as the stream goes. */
  <T> Stream<T> stream(Asked<R, T> asking) {
    Asked<R, T> asked = stored(asking);
    int limit = asked.limit();
    int slice = limit == 0 ? STREAM_SLICE : Math.min(limit, STREAM_SLICE);
    Position start = start(asked);
    Stream<T> all = StreamSupport.stream(new RecordSpliterator<>(this, asked, start, slice), false);
    return limit == 0 ? all : all.limit(limit);
  }

  /** Gives the records to a consumer, slice by slice; brings how many there were. */
  <T> Plan<Long> each(Asked<R, T> asking, Consumer<? super T> consumer) {
    return Plan.of(asking)
        .then(this::stored)
        .thenPlan(asked -> each(asked, start(asked), consumer, 0));
  }

  private <T> Plan<Long> each(
      Asked<R, T> asked, @Nullable Position after, Consumer<? super T> consumer, long before) {
    int limit = asked.limit();
    int wanted = limit == 0 ? STREAM_SLICE : Math.min(limit - (int) before, STREAM_SLICE);
    return slice(asked, after, wanted)
        .thenPlan(
            slice -> {
              slice.items().forEach(consumer);
              long records = before + slice.items().size();
              return slice.next() == null || (limit != 0 && records >= limit)
                  ? Plan.of(records)
                  : each(asked, slice.next(), consumer, records);
            });
  }

  Plan<Long> count(Asked<R, ?> asking) {
    return Plan.of(asking).thenPlan(this::storedCount);
  }

  private <T> Plan<Long> storedCount(Asked<R, T> asking) {
    Asked<R, T> asked = stored(asking);
    return count(asked, start(asked), 0);
  }

  private Plan<Long> count(Asked<R, ?> asked, @Nullable Position after, long before) {
    long limit = asked.limit();
    return counted(asked.spec(), after)
        .thenPlan(
            count -> {
              long records = before + count.records();
              return count.next() == null || (limit != 0 && records >= limit)
                  ? Plan.of(limit == 0 ? records : Math.min(records, limit))
                  : count(asked, count.next(), records);
            });
  }

  /** The same by the attributes that are stored. */
  private <T> Asked<R, T> stored(Asked<R, T> asked) {
    ReadSpec spec = asked.spec();
    if (table.codec().keyTexts().isEmpty()) {
      return asked;
    }
    try {
      checkRange(spec);
      return asked.of(spec.stored(table.schema().key(), table.codec().keyTexts()));
    } catch (ValueException e) {
      throw table.invalid(spec.operation(), null, e);
    }
  }

  /** Reads slices into the list until the limit is reached or nothing follows; the last of them. */
  private <T> Plan<Slice<T>> collect(Asked<R, T> asked, @Nullable Position after, List<T> items) {
    int limit = asked.limit();
    return slice(asked, after, limit == 0 ? 0 : limit - items.size())
        .thenPlan(
            slice -> {
              items.addAll(slice.items());
              boolean done = slice.next() == null || (limit != 0 && items.size() >= limit);
              return done ? Plan.of(slice) : collect(asked, slice.next(), items);
            });
  }

  private <T> Plan<Boolean> anyFollows(Asked<R, T> asked, Position behind) {
    return slice(asked, behind, 1)
        .thenPlan(
            slice -> {
              boolean any = !slice.items().isEmpty();
              return any || slice.next() == null ? Plan.of(any) : anyFollows(asked, slice.next());
            });
  }

  private @Nullable Position start(Asked<R, ?> asked) {
    String token = asked.after();
    return token == null ? null : tokens().position(asked.spec(), token, context(asked.spec()));
  }

  /** The next records. */
  <T> Plan<Slice<T>> slice(Asked<R, T> asked, @Nullable Position after, int wanted) {
    return new Reading<Slice<T>>(asked.spec()) {
      @Override
      Plan<Slice<T>> reading() {
        return table.backend().read(asked.spec(), asked.items(), after, wanted);
      }
    };
  }

  /** How many the next records are. */
  Plan<Count> counted(ReadSpec spec, @Nullable Position after) {
    return new Reading<Count>(spec) {
      @Override
      Plan<Count> reading() {
        return table.backend().count(spec, after);
      }
    };
  }

  /** One request of a query or of a scan. */
  private abstract class Reading<T> extends Call<T, T> {

    private final ReadSpec spec;

    Reading(ReadSpec spec) {
      super(table, spec.operation());
      this.spec = spec;
    }

    abstract Plan<T> reading();

    @Override
    protected final Plan<T> first() {
      checkRange(spec);
      return reading();
    }

    @Override
    protected final Plan<T> next(T outcome) {
      return Plan.of(outcome);
    }
  }

  /** An index may hold no null, and no query finds one. */
  private static void checkRange(ReadSpec spec) {
    Range range = spec.range();
    if (range != null) {
      range.partition().forEach(Reads::checkPresent);
      range.sort().forEach(condition -> condition.operands().forEach(Reads::checkPresent));
    }
  }

  private static void checkPresent(Operand operand) {
    if (operand.value() == null) {
      throw new ValueException(operand.attribute(), "is null, but a query wants a value");
    }
  }

  OperationContext context(ReadSpec spec) {
    return table.context(spec.operation(), null).onIndex(spec.indexName());
  }
}
