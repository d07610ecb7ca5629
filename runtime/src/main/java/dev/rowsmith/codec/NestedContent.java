package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.util.Map;

/** What is in a list, a map or a record within a record: writes it, as often as it is asked to. */
@FunctionalInterface
public interface NestedContent {

  /**
   * Writes the elements of a list, the entries of a map or the attributes of a record.
   *
   * @throws ValueException when a value is refused
   */
  void writeTo(RecordWriter writer);

  /** How many values it writes, or a guess where that is not known before. */
  default int size() {
    return 10;
  }

  /**
   * What writes a free document.
   *
   * @param outer the attribute that holds it, as errors tell it
   */
  static NestedContent ofDocument(AttributeSchema outer, Map<String, Object> document) {
    return Documents.content(outer, document);
  }
}
