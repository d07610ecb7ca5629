package dev.rowsmith;

import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.Projection;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.codec.ValueException;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Count;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.operation.Slice;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Runs queries and scans, request by request, until the caller has what he asked for. */
final class Reads<R> {

  /** How many records a stream asks for at once, and so about how many it holds. */
  private static final int STREAM_SLICE = 1000;

  private final TableSchema schema;
  private final TableBackend<R> backend;
  private final Consistency consistency;
  private final PageTokens tokens;
  private final List<KeyText> keyTexts;
  private final Projection<R, R> whole;

  Reads(
      TableSchema schema,
      RecordCodec<R> codec,
      TableBackend<R> backend,
      Consistency consistency,
      TokenSeal seal) {
    this.schema = schema;
    this.keyTexts = codec.keyTexts();
    this.whole = Projection.whole(codec, schema.attributes());
    this.backend = backend;
    this.consistency = consistency;
    this.tokens = new PageTokens(schema, seal);
  }

  private Reads(Reads<R> reads, Consistency consistency) {
    this.schema = reads.schema;
    this.keyTexts = reads.keyTexts;
    this.whole = reads.whole;
    this.backend = reads.backend;
    this.consistency = consistency;
    this.tokens = reads.tokens;
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

  /** All records, or as many as the limit says. */
  <T> List<T> list(Asked<R, T> asked) {
    List<T> items = new ArrayList<>();
    collect(stored(asked), items);
    return items;
  }

  /** As many records as the limit says, and whether one follows. */
  <T> Page<T> page(Asked<R, T> asking) {
    Asked<R, T> asked = stored(asking);
    List<T> items = new ArrayList<>();
    Slice<T> last = collect(asked, items);
    Position next = last.next();
    if (next == null || !(last.more() || anyFollows(asked, next))) {
      return new Page<>(items, Optional.empty());
    }
    return new Page<>(items, Optional.of(tokens.token(asked.spec(), next)));
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

  long count(Asked<R, ?> asking) {
    Asked<R, ?> asked = stored(asking);
    long limit = asked.limit();
    long records = 0;
    Position after = start(asked);
    do {
      Count count = counted(asked.spec(), after);
      records += count.records();
      after = count.next();
    } while (after != null && (limit == 0 || records < limit));
    return limit == 0 ? records : Math.min(records, limit);
  }

  /** The same by the attributes that are stored. */
  private <T> Asked<R, T> stored(Asked<R, T> asked) {
    ReadSpec spec = asked.spec();
    if (keyTexts.isEmpty()) {
      return asked;
    }
    try {
      checkRange(spec);
      return asked.of(spec.stored(schema.key(), keyTexts));
    } catch (ValueException e) {
      throw invalid(spec, e);
    }
  }

  /** Reads slices into the list until the limit is reached or nothing follows; the last of them. */
  private <T> Slice<T> collect(Asked<R, T> asked, List<T> items) {
    int limit = asked.limit();
    Position after = start(asked);
    while (true) {
      Slice<T> slice = slice(asked, after, limit == 0 ? 0 : limit - items.size());
      items.addAll(slice.items());
      after = slice.next();
      if (after == null || (limit != 0 && items.size() >= limit)) {
        return slice;
      }
    }
  }

  private <T> boolean anyFollows(Asked<R, T> asked, Position behind) {
    Position after = behind;
    while (after != null) {
      Slice<T> slice = slice(asked, after, 1);
      if (!slice.items().isEmpty()) {
        return true;
      }
      after = slice.next();
    }
    return false;
  }

  private @Nullable Position start(Asked<R, ?> asked) {
    String token = asked.after();
    return token == null ? null : tokens.position(asked.spec(), token, context(asked.spec()));
  }

  <T> Slice<T> slice(Asked<R, T> asked, @Nullable Position after, int wanted) {
    try {
      checkRange(asked.spec());
      return backend.read(asked.spec(), asked.items(), after, wanted).run();
    } catch (ValueException e) {
      throw invalid(asked.spec(), e);
    }
  }

  Count counted(ReadSpec spec, @Nullable Position after) {
    try {
      checkRange(spec);
      return backend.count(spec, after).run();
    } catch (ValueException e) {
      throw invalid(spec, e);
    }
  }

  /** Nothing is read of an index that it does not hold, unless whole records are asked for. */
  void checkSelection(Asked<R, ?> asked, Projection<R, ?> items) {
    for (AttributeSchema missing : missing(asked.spec())) {
      if (items.attributes().contains(missing) && !asked.items().attributes().contains(missing)) {
        throw new IllegalArgumentException(
            notHeld(asked.spec(), missing) + " Call wholeRecords() first, or project it.");
      }
    }
  }

  /** The attributes that are not in the index that is read. */
  private List<AttributeSchema> missing(ReadSpec spec) {
    IndexSchema index = spec.index();
    if (index == null) {
      return List.of();
    }
    List<AttributeSchema> missing = new ArrayList<>(schema.attributes());
    missing.removeAll(schema.projected(index));
    return missing;
  }

  private static String notHeld(ReadSpec spec, AttributeSchema attribute) {
    IndexSchema index = Objects.requireNonNull(spec.index());
    return "The index "
        + index.name()
        + " does not hold "
        + attribute.component()
        + ": its projection is "
        + index.projection()
        + (index.included().isEmpty() ? "." : " of " + index.included() + ".");
  }

  /** What DynamoDB refuses of a filter: the keys of the query, and what its index does not hold. */
  void checkFilter(ReadSpec spec, Predicate filter) {
    Range range = spec.range();
    if (range == null) {
      return;
    }
    for (AttributeSchema missing : missing(spec)) {
      if (filter.mentions(missing)) {
        throw new IllegalArgumentException(
            notHeld(spec, missing) + " Filter by what it holds, or project the attribute.");
      }
    }
    List<AttributeSchema> keys = new ArrayList<>(range.key(schema).attributes());
    for (KeyText text : keyTexts) {
      if (range.inTablePartition() && keys.contains(text.attribute())) {
        keys.addAll(text.template().components());
      }
    }
    for (AttributeSchema key : keys) {
      if (filter.mentions(key)) {
        throw new IllegalArgumentException(
            "A query's filter cannot name "
                + key.component()
                + ", which is of the key that it reads by. Use a sort condition, or scan().");
      }
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

  private InvalidRecordException invalid(ReadSpec spec, ValueException cause) {
    return new InvalidRecordException(context(spec), schema.record(), cause);
  }

  OperationContext context(ReadSpec spec) {
    return OperationContext.of(backend.name(), spec.operation());
  }
}
