package dev.rowsmith.processor.model;

import com.squareup.javapoet.TypeName;
import dev.rowsmith.processor.model.AttributeModel.JavaType;
import java.util.List;
import java.util.stream.Stream;

/** A component of the table's record, or of one that is embedded in it. */
public sealed interface ComponentModel {

  /** Its name, behind those of the components that it is within: {@code address.street}. */
  String path();

  /** How Java holds it. */
  JavaType java();

  /** The attributes that it is stored as. */
  Stream<AttributeModel> attributes();

  /** Its name in its own record. */
  default String name() {
    return path().substring(path().lastIndexOf('.') + 1);
  }

  /**
   * A component that is an attribute.
   *
   * @param required whether its own record is never without it; the table may be, where that record
   *     may be absent
   */
  record Stored(AttributeModel attribute, boolean required) implements ComponentModel {

    /** A component that is required where its attribute is. */
    public static ComponentModel of(AttributeModel attribute) {
      return new Stored(attribute, attribute.presence().required());
    }

    @Override
    public String path() {
      return attribute.component();
    }

    @Override
    public JavaType java() {
      return attribute.java();
    }

    @Override
    public Stream<AttributeModel> attributes() {
      return Stream.of(attribute);
    }
  }

  /**
   * A component whose own components are attributes of the table.
   *
   * @param required whether the record around it is never without it
   * @param components those of its record
   */
  record Embedded(String path, JavaType java, boolean required, List<ComponentModel> components)
      implements ComponentModel {

    public Embedded {
      components = List.copyOf(components);
    }

    /** The same, within records of which one may be absent unless they are always there. */
    public Embedded within(boolean always) {
      return new Embedded(path, java, always && required, components);
    }

    /** The record that is embedded. */
    public TypeName type() {
      return java.value();
    }

    @Override
    public Stream<AttributeModel> attributes() {
      return components.stream().flatMap(ComponentModel::attributes);
    }
  }
}
