package dev.rowsmith.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * What the enums of a record say. It takes no component's type to know, since a component may be of
 * an enum that is only now generated; so the enums are written before anything else is read.
 *
 * @param record the record's own name, within its package and the types around it
 * @param exported whether the generated classes are public
 * @param attributes one per component, in their order
 * @param indexes the names of the secondary indexes, in the order of their declaration
 * @param lists one per component with a list of its own
 */
public record EnumsModel(
    ClassName record,
    boolean exported,
    List<Attribute> attributes,
    List<String> indexes,
    List<ValueList> lists) {

  public EnumsModel {
    attributes = List.copyOf(attributes);
    indexes = List.copyOf(indexes);
    lists = List.copyOf(lists);
  }

  /**
   * A component and the name that it is stored by.
   *
   * @param component the component's name
   * @param storedName the attribute's name
   */
  public record Attribute(String component, String storedName) {}

  /**
   * The list of an {@code @Enumerated} component.
   *
   * @param component the component's name
   * @param constants the constants' names, in order
   */
  public record ValueList(String component, List<String> constants) {

    public ValueList {
      constants = List.copyOf(constants);
    }
  }
}
