package dev.rowsmith.dynamodb;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns values that stand in the bytes of an answer into attribute values. */
final class JsonValues {

  /** The types' names as {@link JsonInput#openMember} gives them. */
  private static final int BOOL = 'B' << 24 | 'O' << 16 | 'O' << 8 | 'L';

  private static final int NULL = 'N' << 24 | 'U' << 16 | 'L' << 8 | 'L';
  private static final int STRINGS = 'S' << 8 | 'S';
  private static final int NUMBERS = 'N' << 8 | 'S';
  private static final int BINARIES = 'B' << 8 | 'S';

  private JsonValues() {}

  /** Goes to the value here and tells its type; a brace is behind the value. */
  static AttributeValue.Type enter(JsonInput in) {
    return switch (in.openMember()) {
      case 'S' -> AttributeValue.Type.S;
      case 'N' -> AttributeValue.Type.N;
      case 'B' -> AttributeValue.Type.B;
      case 'L' -> AttributeValue.Type.L;
      case 'M' -> AttributeValue.Type.M;
      case BOOL -> AttributeValue.Type.BOOL;
      case NULL -> AttributeValue.Type.NUL;
      case STRINGS -> AttributeValue.Type.SS;
      case NUMBERS -> AttributeValue.Type.NS;
      case BINARIES -> AttributeValue.Type.BS;
      default -> throw in.malformed();
    };
  }

  /** The value here, of a type that {@link #enter} told. */
  static AttributeValue read(AttributeValue.Type type, JsonInput in) {
    return switch (type) {
      case S -> AttributeValue.fromS(in.string());
      case N -> AttributeValue.fromN(in.string());
      case B -> AttributeValue.fromB(binary(in));
      case BOOL -> AttributeValue.fromBool(in.bool());
      case L -> AttributeValue.fromL(list(in, JsonValues::whole));
      case M -> AttributeValue.fromM(map(in));
      case SS -> AttributeValue.fromSs(list(in, JsonInput::string));
      case NS -> AttributeValue.fromNs(list(in, JsonInput::string));
      case BS -> AttributeValue.fromBs(list(in, JsonValues::binary));
      case NUL -> AttributeValue.fromNul(in.bool());
      case UNKNOWN_TO_SDK_VERSION -> throw in.malformed();
    };
  }

  /** An object of attribute values. */
  static Map<String, AttributeValue> map(JsonInput in) {
    Map<String, AttributeValue> map = new HashMap<>();
    in.open('{');
    for (boolean first = true; in.more('}', first); first = false) {
      String name = in.string();
      in.take(':');
      map.put(name, whole(in));
    }
    return map;
  }

  private static AttributeValue whole(JsonInput in) {
    AttributeValue value = read(enter(in), in);
    in.close('}');
    return value;
  }

  private static <T> List<T> list(JsonInput in, Function<JsonInput, T> element) {
    List<T> list = new ArrayList<>();
    in.open('[');
    for (boolean first = true; in.more(']', first); first = false) {
      list.add(element.apply(in));
    }
    return list;
  }

  private static SdkBytes binary(JsonInput in) {
    try {
      return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(in.string()));
    } catch (IllegalArgumentException e) {
      throw in.malformed();
    }
  }
}
