package dev.rowsmith.dynamodb;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import dev.rowsmith.schema.KeySchema;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Turns keys of the schema into DynamoDB's, and DynamoDB's into words: {@code partition key
 * person_id, sort key sent_at}.
 */
final class KeyElements {

  private KeyElements() {}

  /** A key of the schema. */
  static List<KeySchemaElement> of(KeySchema key) {
    List<KeySchemaElement> elements = new ArrayList<>();
    key.partition().forEach(attribute -> elements.add(element(attribute, KeyType.HASH)));
    key.sort().forEach(attribute -> elements.add(element(attribute, KeyType.RANGE)));
    return elements;
  }

  private static KeySchemaElement element(AttributeSchema attribute, KeyType type) {
    return KeySchemaElement.builder().attributeName(attribute.storedName()).keyType(type).build();
  }

  /** A key in words. */
  static String words(List<KeySchemaElement> elements) {
    StringBuilder text = new StringBuilder();
    for (KeySchemaElement element : elements) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(element.keyType() == KeyType.HASH ? "partition key " : "sort key ")
          .append(element.attributeName());
    }
    return text.toString();
  }

  /** The type that DynamoDB has to know of a key attribute. */
  static ScalarAttributeType scalar(AttributeType type) {
    return switch (type) {
      case TEXT, ENUM, CHARACTER, UUID, INSTANT, DATE, DATE_TIME, TIME -> ScalarAttributeType.S;
      case INT8, INT16, INT32, INT64, BIG_INTEGER, DECIMAL, FLOAT32, FLOAT64, DURATION, EXPIRY ->
          ScalarAttributeType.N;
      case BINARY, BUFFER -> ScalarAttributeType.B;
      case BOOLEAN, SET, LIST, MAP, RECORD, VARIANT, DOCUMENT ->
          throw new IllegalArgumentException(type + " is no key: DynamoDB has no such keys.");
    };
  }
}
