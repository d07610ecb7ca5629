package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key attribute that holds a text made of components.
 *
 * @param attribute what is stored
 * @param template what makes its text
 */
public record KeyText(AttributeSchema attribute, KeyTemplate template) {

  /** Whether a stored text begins as the template does. */
  boolean begins(String text) {
    return text.startsWith(template.start());
  }

  /** The template of an attribute, or null where it holds a component as it is. */
  public static @Nullable KeyTemplate of(List<KeyText> texts, AttributeSchema attribute) {
    for (KeyText text : texts) {
      if (text.attribute() == attribute) {
        return text.template();
      }
    }
    return null;
  }
}
