package dev.rowsmith.benchmarks.dynamodb.enhanced;

import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Immutable classes with builders. */
public class ImmutableModel extends EnhancedModel<FlatImmutable, NestedImmutable> {

  /** With the schemas that the Enhanced Client makes of the classes' annotations. */
  public ImmutableModel() {
    this(
        TableSchema.fromImmutableClass(FlatImmutable.class),
        TableSchema.fromImmutableClass(NestedImmutable.class));
  }

  ImmutableModel(TableSchema<FlatImmutable> flats, TableSchema<NestedImmutable> nesteds) {
    super(flats, nesteds);
  }

  @Override
  final FlatImmutable of(Flat record) {
    return FlatImmutable.builder()
        .owner(record.owner())
        .number(record.number())
        .quantity(record.quantity())
        .title(record.title())
        .description(record.description())
        .city(record.city())
        .status(record.status())
        .createdAt(record.createdAt())
        .active(record.active())
        .price(record.price())
        .tags(record.tags())
        .build();
  }

  @Override
  final FlatImmutable titled(String owner, long number, String title) {
    return FlatImmutable.builder().owner(owner).number(number).title(title).build();
  }

  @Override
  final NestedImmutable of(Nested record) {
    return NestedImmutable.builder()
        .id(record.id())
        .lines(record.lines().stream().map(ImmutableModel::of).toList())
        .build();
  }

  private static LineImmutable of(Nested.Line record) {
    return LineImmutable.builder()
        .position(record.position())
        .article(record.article())
        .name(record.name())
        .price(record.price())
        .gift(record.gift())
        .shippedAt(record.shippedAt())
        .build();
  }

  @Override
  public final Object asRecord(Object read) {
    if (read instanceof FlatImmutable flat) {
      return new Flat(
          flat.owner(),
          flat.number(),
          flat.quantity(),
          flat.title(),
          flat.description(),
          flat.city(),
          flat.status(),
          flat.createdAt(),
          flat.active(),
          flat.price(),
          flat.tags());
    }
    NestedImmutable nested = (NestedImmutable) read;
    return new Nested(
        nested.id(),
        nested.lines().stream()
            .map(
                line ->
                    new Nested.Line(
                        line.position(),
                        line.article(),
                        line.name(),
                        line.price(),
                        line.gift(),
                        line.shippedAt()))
            .toList());
  }
}
