package dev.rowsmith.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.rowsmith.schema.AttributeType;

/**
 * What carries a component's values to those that are stored in their place.
 *
 * @param how by what
 * @param value the type of a component's value, boxed
 * @param ordered whether the values have the order of what is stored
 */
public record ConversionModel(How how, TypeName value, boolean ordered) {

  /** By what a component is converted. */
  public sealed interface How permits ByClass, ByPattern {}

  /**
   * By a converter of the user's.
   *
   * @param type its class
   * @param constant the constant that holds the one object there is; empty for a class that is made
   *     by its constructor
   */
  public record ByClass(ClassName type, String constant) implements How {}

  /**
   * By a pattern of texts.
   *
   * @param pattern of digits
   * @param type the kind of times that is written by it
   */
  public record ByPattern(String pattern, AttributeType type) implements How {}
}
