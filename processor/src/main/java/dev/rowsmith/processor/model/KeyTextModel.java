package dev.rowsmith.processor.model;

import dev.rowsmith.schema.AttributeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A key attribute that holds a text made of components.
 *
 * @param attribute what is stored: a component's attribute or, for a composite, one of its own
 *     behind those of the components
 * @param kind what the attribute is beside being a key
 * @param template the template as it is written; empty for a composite
 * @param start what the text begins with
 * @param placeholders the components in the text
 */
public record KeyTextModel(
    AttributeModel attribute,
    Kind kind,
    String template,
    String start,
    List<Placeholder> placeholders) {

  private static final Set<AttributeType> OF_FIXED_WIDTH =
      EnumSet.of(
          AttributeType.CHARACTER,
          AttributeType.UUID,
          AttributeType.INSTANT,
          AttributeType.DATE,
          AttributeType.DATE_TIME,
          AttributeType.TIME);

  public KeyTextModel {
    placeholders = List.copyOf(placeholders);
  }

  /** How a key text is related to the component that is marked as the key. */
  public enum Kind {
    /** The component is one of those in the text, and stored nowhere else. */
    HOLDS_COMPONENT,
    /** The component is the text. */
    IS_COMPONENT,
    /** Several components are marked, and each is stored by itself. */
    COMPOSITE
  }

  /**
   * A component in the text.
   *
   * @param digits to how many digits a number is filled up, or 0 for as it is
   * @param literal what stands behind it
   */
  public record Placeholder(AttributeModel component, int digits, String literal) {

    /** Whether every value takes as many characters. */
    public boolean fixedWidth() {
      return digits > 0 || OF_FIXED_WIDTH.contains(component.type());
    }
  }

  /** The components in their order. */
  public List<AttributeModel> components() {
    return placeholders.stream().map(Placeholder::component).toList();
  }

  /** Whether the texts sort as the component does, where all before it is the same. */
  public boolean sortsBy(AttributeModel component) {
    Placeholder last = placeholders.get(placeholders.size() - 1);
    for (Placeholder placeholder : placeholders) {
      if (placeholder.component().equals(component)) {
        boolean open = placeholder.equals(last) && placeholder.literal().isEmpty();
        boolean text =
            component.type() == AttributeType.TEXT || component.type() == AttributeType.ENUM;
        return kind == Kind.COMPOSITE || placeholder.fixedWidth() || (open && text);
      }
    }
    return false;
  }
}
