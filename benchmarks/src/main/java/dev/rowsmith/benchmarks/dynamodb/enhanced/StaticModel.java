package dev.rowsmith.benchmarks.dynamodb.enhanced;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import dev.rowsmith.benchmarks.fixture.Status;
import java.math.BigDecimal;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** Immutable classes whose schemas are written by hand, without reflection. */
public final class StaticModel extends ImmutableModel {

  private static final StaticImmutableTableSchema<LineImmutable, LineImmutable.Builder> LINE =
      TableSchema.builder(LineImmutable.class, LineImmutable.Builder.class)
          .newItemBuilder(LineImmutable::builder, LineImmutable.Builder::build)
          .addAttribute(
              Integer.class,
              a ->
                  a.name("position")
                      .getter(LineImmutable::position)
                      .setter(LineImmutable.Builder::position))
          .addAttribute(
              Long.class,
              a ->
                  a.name("article")
                      .getter(LineImmutable::article)
                      .setter(LineImmutable.Builder::article))
          .addAttribute(
              String.class,
              a -> a.name("name").getter(LineImmutable::name).setter(LineImmutable.Builder::name))
          .addAttribute(
              BigDecimal.class,
              a ->
                  a.name("price").getter(LineImmutable::price).setter(LineImmutable.Builder::price))
          .addAttribute(
              Boolean.class,
              a -> a.name("gift").getter(LineImmutable::gift).setter(LineImmutable.Builder::gift))
          .addAttribute(
              Instant.class,
              a ->
                  a.name("shipped_at")
                      .getter(LineImmutable::shippedAt)
                      .setter(LineImmutable.Builder::shippedAt))
          .build();

  static final StaticImmutableTableSchema<FlatImmutable, FlatImmutable.Builder> FLAT =
      TableSchema.builder(FlatImmutable.class, FlatImmutable.Builder.class)
          .newItemBuilder(FlatImmutable::builder, FlatImmutable.Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name("owner")
                      .getter(FlatImmutable::owner)
                      .setter(FlatImmutable.Builder::owner)
                      .tags(primaryPartitionKey()))
          .addAttribute(
              Long.class,
              a ->
                  a.name("number")
                      .getter(FlatImmutable::number)
                      .setter(FlatImmutable.Builder::number)
                      .tags(primarySortKey()))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("quantity")
                      .getter(FlatImmutable::quantity)
                      .setter(FlatImmutable.Builder::quantity))
          .addAttribute(
              String.class,
              a ->
                  a.name("title").getter(FlatImmutable::title).setter(FlatImmutable.Builder::title))
          .addAttribute(
              String.class,
              a ->
                  a.name("description")
                      .getter(FlatImmutable::description)
                      .setter(FlatImmutable.Builder::description))
          .addAttribute(
              String.class,
              a -> a.name("city").getter(FlatImmutable::city).setter(FlatImmutable.Builder::city))
          .addAttribute(
              Status.class,
              a ->
                  a.name("status")
                      .getter(FlatImmutable::status)
                      .setter(FlatImmutable.Builder::status))
          .addAttribute(
              Instant.class,
              a ->
                  a.name("created_at")
                      .getter(FlatImmutable::createdAt)
                      .setter(FlatImmutable.Builder::createdAt))
          .addAttribute(
              Boolean.class,
              a ->
                  a.name("active")
                      .getter(FlatImmutable::active)
                      .setter(FlatImmutable.Builder::active))
          .addAttribute(
              BigDecimal.class,
              a ->
                  a.name("price").getter(FlatImmutable::price).setter(FlatImmutable.Builder::price))
          .addAttribute(
              EnhancedType.listOf(String.class),
              a -> a.name("tags").getter(FlatImmutable::tags).setter(FlatImmutable.Builder::tags))
          .build();

  private static final StaticImmutableTableSchema<NestedImmutable, NestedImmutable.Builder> NESTED =
      TableSchema.builder(NestedImmutable.class, NestedImmutable.Builder.class)
          .newItemBuilder(NestedImmutable::builder, NestedImmutable.Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name("id")
                      .getter(NestedImmutable::id)
                      .setter(NestedImmutable.Builder::id)
                      .tags(primaryPartitionKey()))
          .addAttribute(
              EnhancedType.listOf(EnhancedType.documentOf(LineImmutable.class, LINE)),
              a ->
                  a.name("lines")
                      .getter(NestedImmutable::lines)
                      .setter(NestedImmutable.Builder::lines))
          .build();

  public StaticModel() {
    super(FLAT, NESTED);
  }
}
