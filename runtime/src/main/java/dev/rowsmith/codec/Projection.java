package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.util.List;

/**
 * What is read of each record, and what is made of it. Made by generated code.
 *
 * @param <R> the record
 * @param <T> what is made
 */
@SuppressWarnings("UnusedTypeParameter") // no query of another record takes it
public final class Projection<R, T> {

  private final List<AttributeSchema> attributes;
  private final AttributeSchema[] array;
  private final RecordMaker<T> maker;

  private Projection(RecordMaker<T> maker, List<AttributeSchema> attributes) {
    this.attributes = attributes;
    this.array = attributes.toArray(new AttributeSchema[0]);
    this.maker = maker;
  }

  /**
   * A part of a record.
   *
   * @param maker makes it of a reader that hands out these attributes
   * @param attributes what is read
   */
  public static <R, T> Projection<R, T> of(RecordMaker<T> maker, AttributeSchema... attributes) {
    return new Projection<>(maker, List.of(attributes));
  }

  /** The record itself. */
  public static <R> Projection<R, R> whole(RecordCodec<R> codec, List<AttributeSchema> attributes) {
    return new Projection<>(codec, List.copyOf(attributes));
  }

  /** What is read. */
  public List<AttributeSchema> attributes() {
    return attributes;
  }

  /** The same for a reader that goes through them for each record; not to be changed. */
  public AttributeSchema[] array() {
    return array;
  }

  /**
   * Makes one.
   *
   * @throws ValueException when a required attribute is absent or a value has another type
   */
  public T read(RecordReader reader) {
    return maker.read(reader);
  }
}
