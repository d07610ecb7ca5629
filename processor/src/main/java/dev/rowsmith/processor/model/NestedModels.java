package dev.rowsmith.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * The records and sealed interfaces that a table's record holds, however deep; each once, so that
 * they may hold one another.
 *
 * @param records the records
 * @param variants the sealed interfaces
 */
public record NestedModels(List<Nested> records, List<Variants> variants) {

  /** Those of a record that holds none. */
  public static final NestedModels NONE = new NestedModels(List.of(), List.of());

  public NestedModels {
    records = List.copyOf(records);
    variants = List.copyOf(variants);
  }

  /**
   * A record within another.
   *
   * @param type the record, with the arguments of its type parameters
   * @param attributes one per component, in their order
   */
  public record Nested(TypeName type, List<AttributeModel> attributes) {

    public Nested {
      attributes = List.copyOf(attributes);
    }
  }

  /**
   * A sealed interface of records.
   *
   * @param type the interface
   * @param discriminator the name of the attribute that tells which record it is
   * @param cases the records, in the order in which they are permitted
   */
  public record Variants(TypeName type, String discriminator, List<Case> cases) {

    public Variants {
      cases = List.copyOf(cases);
    }
  }

  /**
   * A record of a sealed interface.
   *
   * @param name what the discriminator says of it
   * @param type the record
   */
  public record Case(String name, ClassName type) {}
}
