package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Operand;
import dev.rowsmith.codec.ValueOrder;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeyLimits;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns sets into attribute values of type SS, NS or BS, and back into their sorted members. */
final class StoredSets {

  private static final Comparator<Object> TEXTS = ValueOrder.of(AttributeType.TEXT);
  private static final Comparator<Object> BYTES = ValueOrder.of(AttributeType.BINARY);

  private StoredSets() {}

  /** A set of checked members, of which there is at least one. */
  static AttributeValue of(List<Operand> members) {
    Stream<AttributeValue> values =
        members.stream()
            .map(member -> Objects.requireNonNull(ValueWriter.write(member, KeyLimits.NONE)));
    return switch (KeyElements.scalar(members.get(0).attribute().type())) {
      case N -> AttributeValue.fromNs(values.map(AttributeValue::n).toList());
      case B -> AttributeValue.fromBs(values.map(AttributeValue::b).toList());
      case S, UNKNOWN_TO_SDK_VERSION ->
          AttributeValue.fromSs(values.map(AttributeValue::s).toList());
    };
  }

  /**
   * The members, which DynamoDB gives in any order, sorted; null where the value is no such set. A
   * list is taken as it is: an empty set within a list or a map is stored as one.
   *
   * @param type what each member is
   */
  static @Nullable List<AttributeValue> members(AttributeValue value, AttributeType type) {
    if (value.hasL()) {
      return value.l();
    }
    return switch (KeyElements.scalar(type)) {
      case N ->
          value.hasNs()
              ? value.ns().stream()
                  .sorted(Comparator.comparing(BigDecimal::new))
                  .map(AttributeValue::fromN)
                  .toList()
              : null;
      case B ->
          value.hasBs()
              ? value.bs().stream()
                  .sorted(Comparator.comparing(SdkBytes::asByteArrayUnsafe, BYTES))
                  .map(AttributeValue::fromB)
                  .toList()
              : null;
      case S, UNKNOWN_TO_SDK_VERSION ->
          value.hasSs()
              ? value.ss().stream().sorted(TEXTS).map(AttributeValue::fromS).toList()
              : null;
    };
  }
}
