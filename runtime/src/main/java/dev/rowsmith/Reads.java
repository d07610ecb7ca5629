package dev.rowsmith;

import dev.rowsmith.codec.KeyText;
import dev.rowsmith.codec.Operand;
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
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
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

  Reads(
      TableSchema schema,
      List<KeyText> keyTexts,
      TableBackend<R> backend,
      Consistency consistency,
      TokenSeal seal) {
    this(schema, keyTexts, backend, consistency, new PageTokens(schema, seal));
  }

  private Reads(
      TableSchema schema,
      List<KeyText> keyTexts,
      TableBackend<R> backend,
      Consistency consistency,
      PageTokens tokens) {
    this.schema = schema;
    this.keyTexts = keyTexts;
    this.backend = backend;
    this.consistency = consistency;
    this.tokens = tokens;
  }

  /** The same, with another consistency of reads that do not say it themselves. */
  Reads<R> with(Consistency newConsistency) {
    return new Reads<>(schema, keyTexts, backend, newConsistency, tokens);
  }

  Consistency consistency() {
    return consistency;
  }

  /** All records, or as many as the limit says. */
  List<R> list(Asked asked) {
    List<R> items = new ArrayList<>();
    collect(stored(asked), items);
    return items;
  }

  /** As many records as the limit says, and whether one follows. */
  Page<R> page(Asked asking) {
    Asked asked = stored(asking);
    List<R> items = new ArrayList<>();
    Slice<R> last = collect(asked, items);
    Position next = last.next();
    if (next == null || !(last.more() || anyFollows(asked.spec(), next))) {
      return new Page<>(items, Optional.empty());
    }
    return new Page<>(items, Optional.of(tokens.token(asked.spec(), next)));
  }

  /** The records, read as the stream goes. */
  Stream<R> stream(Asked asking) {
    Asked asked = stored(asking);
    int limit = asked.limit();
    int slice = limit == 0 ? STREAM_SLICE : Math.min(limit, STREAM_SLICE);
    Position start = start(asked);
    Stream<R> all =
        StreamSupport.stream(new RecordSpliterator<>(this, asked.spec(), start, slice), false);
    return limit == 0 ? all : all.limit(limit);
  }

  long count(Asked asking) {
    Asked asked = stored(asking);
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
  private Asked stored(Asked asked) {
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
  private Slice<R> collect(Asked asked, List<R> items) {
    int limit = asked.limit();
    Position after = start(asked);
    while (true) {
      Slice<R> slice = slice(asked.spec(), after, limit == 0 ? 0 : limit - items.size());
      items.addAll(slice.items());
      after = slice.next();
      if (after == null || (limit != 0 && items.size() >= limit)) {
        return slice;
      }
    }
  }

  private boolean anyFollows(ReadSpec spec, Position behind) {
    Position after = behind;
    while (after != null) {
      Slice<R> slice = slice(spec, after, 1);
      if (!slice.items().isEmpty()) {
        return true;
      }
      after = slice.next();
    }
    return false;
  }

  private @Nullable Position start(Asked asked) {
    String token = asked.after();
    return token == null ? null : tokens.position(asked.spec(), token, context(asked.spec()));
  }

  Slice<R> slice(ReadSpec spec, @Nullable Position after, int wanted) {
    try {
      checkRange(spec);
      return backend.read(spec, after, wanted).run();
    } catch (ValueException e) {
      throw invalid(spec, e);
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

  /** The keys of a query are no matter for its filter: DynamoDB refuses them there. */
  void checkFilter(ReadSpec spec, Predicate filter) {
    Range range = spec.range();
    if (range == null) {
      return;
    }
    List<AttributeSchema> keys = new ArrayList<>(range.key(schema).attributes());
    if (range.index() == null) {
      keyTexts.forEach(text -> keys.addAll(text.template().components()));
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
