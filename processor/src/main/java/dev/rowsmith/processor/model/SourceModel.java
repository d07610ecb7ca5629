package dev.rowsmith.processor.model;

import dev.rowsmith.processor.model.KeyTextModel.Kind;
import java.util.List;
import java.util.Optional;

/**
 * An attribute that is read, and the components that its value tells.
 *
 * @param stored the attribute
 * @param text the text that it holds, if a component is read out of it
 * @param components the attribute itself, or those within its text
 */
public record SourceModel(
    AttributeModel stored, Optional<KeyTextModel> text, List<AttributeModel> components) {

  public SourceModel {
    components = List.copyOf(components);
  }

  /** Where a component is read that has an attribute, be it for a text that holds it. */
  public static SourceModel of(AttributeModel component, KeyModel key) {
    return new SourceModel(component, key.holding(component), List.of(component));
  }

  /** The text that a component is read out of, unless the attribute is the component. */
  public Optional<KeyTextModel> holding(AttributeModel component) {
    return text.filter(each -> each.kind() == Kind.HOLDS_COMPONENT || !component.equals(stored));
  }
}
