package dev.rowsmith.example.crawlstore;

import dev.rowsmith.AttributeConverter;
import java.util.Map;
import java.util.TreeMap;

/** Counts by status code: the keys of JSON are texts. */
enum StatusCodes implements AttributeConverter<Map<Integer, Integer>, Map<String, Integer>> {
  INSTANCE;

  @Override
  public Map<String, Integer> toStored(Map<Integer, Integer> counts) {
    Map<String, Integer> stored = new TreeMap<>();
    counts.forEach((code, count) -> stored.put(code.toString(), count));
    return stored;
  }

  @Override
  public Map<Integer, Integer> fromStored(Map<String, Integer> stored) {
    Map<Integer, Integer> counts = new TreeMap<>();
    stored.forEach((code, count) -> counts.put(Integer.valueOf(code), count));
    return counts;
  }
}
