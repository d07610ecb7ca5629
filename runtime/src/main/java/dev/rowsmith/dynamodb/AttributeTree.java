package dev.rowsmith.dynamodb;

import dev.rowsmith.codec.Trees;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns attribute values into trees of texts, numbers, booleans, lists and maps. */
final class AttributeTree {

  private AttributeTree() {}

  /** The tree of a value that is not NULL. */
  static Object of(AttributeValue value) {
    return Objects.requireNonNull(tree(value), "NULL was passed over");
  }

  private static @Nullable Object tree(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> Trees.number(value.n());
      case BOOL -> value.bool();
      case B -> Trees.binary(value.b().asByteArrayUnsafe());
      case L -> list(value.l());
      case M -> map(value.m());
      case SS -> members(value, AttributeType.TEXT);
      case NS -> members(value, AttributeType.DECIMAL);
      case BS -> members(value, AttributeType.BINARY);
      case NUL, UNKNOWN_TO_SDK_VERSION -> null;
    };
  }

  private static List<@Nullable Object> members(AttributeValue set, AttributeType type) {
    return list(Objects.requireNonNull(StoredSets.members(set, type)));
  }

  private static List<@Nullable Object> list(List<AttributeValue> values) {
    List<@Nullable Object> list = new ArrayList<>(values.size());
    values.forEach(value -> list.add(tree(value)));
    return list;
  }

  private static Map<String, Object> map(Map<String, AttributeValue> values) {
    Map<String, Object> map = Trees.map();
    values.forEach(
        (key, value) -> {
          Object tree = tree(value);
          if (tree != null) {
            map.put(key, tree);
          }
        });
    return map;
  }
}
