package dev.rowsmith.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns items into the JSON that DynamoDB sends. */
final class ItemJson {

  private ItemJson() {}

  static byte[] of(Map<String, AttributeValue> item) {
    return object(item).getBytes(StandardCharsets.UTF_8);
  }

  private static String object(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .map(entry -> string(entry.getKey()) + ":" + value(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(AttributeValue value) {
    String content =
        switch (value.type()) {
          case S -> string(value.s());
          case N -> string(value.n());
          case B -> binary(value.b());
          case BOOL -> value.bool().toString();
          case NUL -> value.nul().toString();
          case L -> array(value.l(), ItemJson::value);
          case M -> object(value.m());
          case SS -> array(value.ss(), ItemJson::string);
          case NS -> array(value.ns(), ItemJson::string);
          case BS -> array(value.bs(), ItemJson::binary);
          case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException(value.toString());
        };
    String type = value.type() == AttributeValue.Type.NUL ? "NULL" : value.type().name();
    return "{" + string(type) + ":" + content + "}";
  }

  private static <T> String array(Collection<T> elements, Function<T, String> element) {
    return elements.stream().map(element).collect(Collectors.joining(",", "[", "]"));
  }

  private static String binary(SdkBytes bytes) {
    return string(Base64.getEncoder().encodeToString(bytes.asByteArray()));
  }

  static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
              } else {
                json.append((char) c);
              }
            });
    return json.append('"').toString();
  }
}
