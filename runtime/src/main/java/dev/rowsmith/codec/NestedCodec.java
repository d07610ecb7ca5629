package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.util.List;

/**
 * Carries records that are components or elements of others. One is generated per nested record and
 * table; it has no state, so that records may be nested in themselves.
 *
 * @param <T> the record
 */
public interface NestedCodec<T> extends ValueCodec<T> {

  /** The record's attributes; the one at place {@code n} has the ordinal {@code n}. */
  List<AttributeSchema> attributes();

  /**
   * What writes a record.
   *
   * @param outer the attribute that holds it, as errors tell it
   */
  default NestedContent content(AttributeSchema outer, T record) {
    List<AttributeSchema> attributes = attributes();
    return new NestedContent() {
      @Override
      public void writeTo(RecordWriter writer) {
        try {
          writer.fields(attributes);
          write(record, writer);
        } catch (ValueException e) {
          throw e.within(outer);
        }
      }

      @Override
      public int size() {
        return attributes.size();
      }
    };
  }
}
