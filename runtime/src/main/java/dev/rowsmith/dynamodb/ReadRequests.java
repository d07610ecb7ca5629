package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.operation.Consistency;
import dev.rowsmith.operation.Position;
import dev.rowsmith.operation.Predicate;
import dev.rowsmith.operation.Predicate.Comparison;
import dev.rowsmith.operation.Predicate.Negation;
import dev.rowsmith.operation.ReadSpec;
import dev.rowsmith.operation.ReadSpec.Order;
import dev.rowsmith.operation.ReadSpec.Range;
import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.IndexSchema;
import dev.rowsmith.schema.TableSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Turns what is to be read into the next request of a query or of a scan. */
final class ReadRequests {

  /**
   * How many expired records may be among those that are wanted before they take a request more.
   */
  private static final long SPARE = 50;

  private final TableSchema schema;
  private final RequestSkeletons skeletons;
  private final AccessPath table;
  private final Map<String, AccessPath> indexes = new HashMap<>();

  ReadRequests(TableSchema schema, RequestSkeletons skeletons) {
    this.schema = schema;
    this.skeletons = skeletons;
    this.table = AccessPath.of(schema.key(), schema.key());
    for (IndexSchema index : schema.indexes()) {
      indexes.put(index.name(), AccessPath.of(index.key(), schema.key()));
    }
  }

  /** The attributes that tell a place within the read. */
  List<AttributeSchema> positionKeys(ReadSpec spec) {
    return path(spec.index()).positionKeys();
  }

  /**
   * Whether an answer has all these attributes: an index of its own partitions has only its own.
   */
  boolean holds(ReadSpec spec, List<AttributeSchema> attributes) {
    IndexSchema index = spec.index();
    return index == null
        || index.kind() == IndexSchema.Kind.LOCAL
        || new HashSet<>(schema.projected(index)).containsAll(attributes);
  }

  /**
   * A request for records.
   *
   * @param wanted what is wanted of each
   * @param atMost the most records that are wanted, or 0
   */
  PageRequest records(
      ReadSpec spec, List<AttributeSchema> wanted, @Nullable Position after, int atMost) {
    // DynamoDB's limit counts the records before the filter (semantics.md 1.6).
    boolean unlimited = atMost == 0 || selects(spec.filter());
    Placeholders placeholders = new Placeholders(schema.keyLimits());
    return page(
        spec,
        after,
        placeholders,
        new Extent(
            unlimited ? null : Integer.valueOf(limit(spec, atMost)),
            null,
            projection(spec, wanted, placeholders)));
  }

  /** Whether a filter may leave out most records, as one that is for the expired ones does not. */
  private boolean selects(@Nullable Predicate filter) {
    return filter != null
        && !(filter instanceof Negation negation
            && negation.part() instanceof Comparison comparison
            && comparison.attribute() == schema.expiry());
  }

  /** One more than is wanted shows whether any follows; but the first is often all of interest. */
  private static int limit(ReadSpec spec, int atMost) {
    if (spec.filter() != null) {
      return (int) Math.min(Integer.MAX_VALUE, atMost + SPARE);
    }
    return atMost == 1 || atMost == Integer.MAX_VALUE ? atMost : atMost + 1;
  }

  /** A request for the number of records. */
  PageRequest count(ReadSpec spec, @Nullable Position after) {
    Placeholders placeholders = new Placeholders(schema.keyLimits());
    return page(spec, after, placeholders, new Extent(null, Select.COUNT, null));
  }

  /**
   * How much an answer brings.
   *
   * @param limit how many records it looks at
   * @param select what it brings instead of records
   * @param projection what it brings of each record
   */
  private record Extent(
      @Nullable Integer limit, @Nullable Select select, @Nullable String projection) {}

  /** The expression for a part of what is read, or null for all of it. */
  private @Nullable String projection(
      ReadSpec spec, List<AttributeSchema> wanted, Placeholders placeholders) {
    IndexSchema index = spec.index();
    List<AttributeSchema> held = index == null ? schema.attributes() : schema.projected(index);
    if (wanted.equals(held)) {
      return null;
    }
    Set<AttributeSchema> all = new LinkedHashSet<>(wanted);
    all.addAll(positionKeys(spec));
    return placeholders.names(all);
  }

  private PageRequest page(
      ReadSpec spec, @Nullable Position after, Placeholders placeholders, Extent extent) {
    Range range = spec.range();
    return range == null
        ? new PageRequest.Scan(
            scan(spec, placeholders)
                .exclusiveStartKey(key(after))
                .limit(extent.limit())
                .select(extent.select())
                .projectionExpression(extent.projection())
                .build())
        : new PageRequest.Query(
            query(spec, range, placeholders)
                .exclusiveStartKey(key(after))
                .limit(extent.limit())
                .select(extent.select())
                .projectionExpression(extent.projection())
                .build());
  }

  private QueryRequest.Builder query(ReadSpec spec, Range range, Placeholders placeholders) {
    IndexSchema index = range.index();
    QueryRequest.Builder request =
        skeletons
            .query()
            .keyConditionExpression(path(index).condition().render(range, placeholders))
            .filterExpression(filter(spec, placeholders))
            .expressionAttributeNames(placeholders.names())
            .expressionAttributeValues(placeholders.values());
    if (spec.order() == Order.DESCENDING) {
      request.scanIndexForward(false);
    }
    if (index != null) {
      request.indexName(index.name());
    }
    return request.consistentRead(spec.consistency() == Consistency.CONSISTENT);
  }

  private ScanRequest.Builder scan(ReadSpec spec, Placeholders placeholders) {
    ScanRequest.Builder request = skeletons.scan();
    if (spec.segment() != null) {
      request.segment(spec.segment().number()).totalSegments(spec.segment().total());
    }
    return request
        .filterExpression(filter(spec, placeholders))
        .expressionAttributeNames(placeholders.names())
        .expressionAttributeValues(placeholders.values())
        .consistentRead(spec.consistency() == Consistency.CONSISTENT);
  }

  private static @Nullable String filter(ReadSpec spec, Placeholders placeholders) {
    return spec.filter() == null ? null : ConditionRenderer.render(spec.filter(), placeholders);
  }

  private @Nullable Map<String, AttributeValue> key(@Nullable Position position) {
    if (position == null) {
      return null;
    }
    ItemWriter writer = new ItemWriter(schema.keyLimits(), position.keys().size());
    for (Operand part : position.keys()) {
      part.writeTo(writer);
    }
    return writer.item();
  }

  private AccessPath path(@Nullable IndexSchema index) {
    AccessPath path = index == null ? table : indexes.get(index.name());
    if (path == null) {
      throw new IllegalArgumentException(schema.name() + " has no such index.");
    }
    return path;
  }
}
