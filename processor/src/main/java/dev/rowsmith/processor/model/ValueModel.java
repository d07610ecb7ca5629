package dev.rowsmith.processor.model;

import com.squareup.javapoet.TypeName;
import dev.rowsmith.schema.AttributeType;
import java.util.Optional;

/**
 * What a component, an element of a set or a list, or a value of a map is.
 *
 * @param type what is stored
 * @param java the Java type of a value, boxed; of {@link AttributeType#RECORD} and {@link
 *     AttributeType#VARIANT} also what finds its {@link NestedModels}
 * @param enumeration the list of values, for {@link AttributeType#ENUM} alone
 * @param element what the members are, for {@link AttributeType#SET}, {@link AttributeType#LIST}
 *     and {@link AttributeType#MAP} alone
 */
public record ValueModel(
    AttributeType type,
    TypeName java,
    Optional<EnumModel> enumeration,
    Optional<ValueModel> element) {

  /** A value that is neither a constant nor made of others. */
  public static ValueModel of(AttributeType type, TypeName java) {
    return new ValueModel(type, java, Optional.empty(), Optional.empty());
  }

  /** The value itself, or what its innermost members are. */
  public ValueModel innermost() {
    return element.map(ValueModel::innermost).orElse(this);
  }
}
