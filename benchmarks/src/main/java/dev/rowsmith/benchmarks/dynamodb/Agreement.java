package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.benchmarks.fixture.Fixtures;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What every variant must give before it is measured. */
final class Agreement {

  private static final Items ITEMS = new PlainItems();

  private Agreement() {}

  static void check(Mapping mapping) {
    Map<String, AttributeValue> flat = ITEMS.write(Fixtures.flat(7));
    Map<String, AttributeValue> nested = ITEMS.write(Fixtures.nested());
    same("writeFlat", flat, mapping.writeFlat());
    same("writeNested", nested, mapping.writeNested());
    same("readFlat", Fixtures.flat(7), mapping.asRecord(mapping.readFlat(flat)));
    same("readNested", Fixtures.nested(), mapping.asRecord(mapping.readNested(nested)));
  }

  static void check(ItemBytes items) {
    same("readFlat", Fixtures.flat(7), items.readFlat(CannedAnswers.item(Fixtures.flat(7))));
    Object nested = items.readNested(CannedAnswers.item(Fixtures.nested()));
    same("readNested", Fixtures.nested(), nested);
  }

  static void checkReads(Calls calls) {
    same("get", Fixtures.flat(7), calls.asRecord(calls.get()));
    same("query", Fixtures.flats(Fixtures.MANY), records(calls, calls.query()));
  }

  static void checkFlat(Calls calls, CannedHttpClient http) {
    checkReads(calls);
    List<?> many = Fixtures.flats(Fixtures.MANY);
    same("update", Fixtures.flat(7), calls.asRecord(calls.update()));
    same("batchGet", many, records(calls, calls.batchGet()));
    same("scan", many, records(calls, calls.scan()));
    calls.put();
    same("put", itemOf(CannedAnswers.ofFlats()), item(http));
  }

  static void checkNested(Calls calls, CannedHttpClient http) {
    same("getNested", Fixtures.nested(), calls.asRecord(calls.getNested()));
    calls.putNested();
    same("putNested", itemOf(CannedAnswers.ofNested()), item(http));
  }

  private static List<Object> records(Calls calls, List<?> read) {
    return read.stream().<Object>map(calls::asRecord).toList();
  }

  private static Object itemOf(Map<String, byte[]> answers) {
    return item(answers.get("GetItem"));
  }

  private static Object item(CannedHttpClient http) {
    return item(http.lastRequest());
  }

  private static Object item(byte[] json) {
    return JsonNode.parser().parse(json).field("Item").orElseThrow();
  }

  private static void same(String what, Object wanted, Object given) {
    if (!wanted.equals(given)) {
      throw new IllegalStateException(what + " gives\n" + given + "\ninstead of\n" + wanted);
    }
  }
}
