package dev.rowsmith.schema;

import java.util.List;

/**
 * What each member of a set, a list or a map is; errors tell it as {@code tags[]}, or with its
 * place as {@code tags[3]}. It is never absent.
 */
public final class ElementSchema extends AttributeSchema {

  private final List<String> allowedTexts;

  /**
   * @param component the component that holds the members
   * @param type what one member is
   * @param allowedTexts the only texts that may be stored, or none where any may
   */
  public ElementSchema(String component, AttributeType type, List<String> allowedTexts) {
    super(0, component + "[]", component, type, Trait.REQUIRED);
    this.allowedTexts = List.copyOf(allowedTexts);
  }

  @Override
  public List<String> allowedTexts() {
    return allowedTexts;
  }
}
