package dev.rowsmith.contract;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values as a program may store them on PostgreSQL that knows nothing of our records. */
final class Garbage {

  private static final List<String> NAMES =
      List.of(
          "type",
          "value",
          "shapes",
          "round",
          "radius",
          "side",
          "name",
          "branches",
          "named",
          "next",
          "text",
          "flag",
          "tiny",
          "number",
          "the decimal.",
          "buffer",
          "instant",
          "time",
          "state",
          "texts",
          "numbers",
          "buffers",
          "states",
          "money",
          "extra",
          "count",
          "é",
          "");

  private static final List<String> SCALARS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0.0",
          "7",
          "1.5",
          "-129",
          "2147483648",
          "9223372036854775808",
          "1e130",
          "1E-200",
          "1e5000",
          "9".repeat(39),
          "\"\"",
          "\"a\"",
          "\"7\"",
          "\"AQI=\"",
          "\"AQ\"",
          "\"OPEN\"",
          "\"round\"",
          "\"Circle\"",
          "\"2026-11-20\"",
          "\"2026-11-20T12:00:00.000000Z\"",
          "\"2026-13-40T25:61:61Z\"",
          "\"+10000-01-01\"",
          "\"12:00:00.000000\"",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"\\u00e9\\ud83d\\ude00\\n\"");

  private final Random random;

  Garbage(Random random) {
    this.random = random;
  }

  /** A text that a column of a type takes, by PostgreSQL's name of the type; or null. */
  String of(String type) {
    if (random.nextInt(4) == 0) {
      return null;
    }
    return switch (type) {
      case "jsonb" -> random.nextInt(50) == 0 ? deep() : json(0);
      case "text" -> any(List.of("", "a", "OPEN", "{\"a\":", "\"", "é😀", "a".repeat(5000)));
      case "bool" -> any(List.of("true", "false"));
      case "int2" -> any(List.of("0", "-32768", "32767", "128"));
      case "int4" -> any(List.of("0", "-2147483648", "2147483647", "65536"));
      case "int8" -> any(List.of("0", "-9223372036854775808", "9223372036854775807"));
      case "float4", "float8" -> any(List.of("NaN", "Infinity", "-Infinity", "-0", "1e-38", "1.5"));
      case "numeric" -> any(NUMBERS);
      case "bytea" -> any(List.of("\\x", "\\x00ff", "\\x" + "ab".repeat(3000)));
      case "uuid" -> any(List.of("00000000-0000-0000-0000-000000000000"));
      case "timestamptz", "timestamp" -> any(TIMES);
      case "date" -> any(List.of("infinity", "-infinity", "5874897-12-31", "4713-01-01 BC"));
      case "time" -> any(List.of("24:00", "00:00", "23:59:59.999999"));
      case "_text" ->
          any(List.of("{}", "{NULL}", "{a,a}", "{{a,b},{c,d}}", "[5:6]={a,b}", "{\"\"}"));
      case "_int8" -> any(List.of("{}", "{NULL}", "{7,7}", "{{1},{2}}", "[-1:0]={1,2}", "{300}"));
      case "_numeric" -> any(List.of("{}", "{NULL}", "{NaN}", "{1e5000}", "{{1},{2}}", "{1.50}"));
      case "_bytea" -> any(List.of("{}", "{NULL}", "{\"\\\\x\"}", "{{\"\\\\x01\"}}"));
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static final List<String> NUMBERS =
      List.of("NaN", "Infinity", "0.000", "1e130", "1e-140", "1e5000", "9".repeat(39), "128");

  private static final List<String> TIMES =
      List.of(
          "infinity",
          "-infinity",
          "294276-12-31 23:59:59.999999+00",
          "4713-01-01 00:00:00+00 BC",
          "0001-12-31 23:59:59+00 BC",
          "2026-11-20 12:00:00.000001+00");

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private String deep() {
    String open = random.nextBoolean() ? "[" : "{\"next\":";
    return open.repeat(1000) + "0" + (open.equals("[") ? "]" : "}").repeat(1000);
  }

  private String json(int depth) {
    return switch (random.nextInt(depth < 6 ? 5 : 1)) {
      case 0 -> any(SCALARS);
      case 1, 2 ->
          IntStream.range(0, random.nextInt(4))
              .mapToObj(each -> json(depth + 1))
              .collect(Collectors.joining(",", "[", "]"));
      default ->
          IntStream.range(0, random.nextInt(6))
              .mapToObj(each -> "\"" + any(NAMES) + "\":" + json(depth + 1))
              .collect(Collectors.joining(",", "{", "}"));
    };
  }
}
