package dev.rowsmith.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A type by its names, since its element is another one in each round.
 *
 * @param module the module's name, empty for the unnamed one
 * @param name the type's canonical name
 */
public record RecordHandle(String module, String name) {

  /** The handle of an element of this round. */
  public static RecordHandle of(TypeElement type, Elements elements) {
    return new RecordHandle(
        elements.getModuleOf(type).getQualifiedName().toString(),
        type.getQualifiedName().toString());
  }

  /** The element of this round. */
  public Optional<TypeElement> find(Elements elements) {
    return Optional.ofNullable(elements.getModuleElement(module))
        .map(owner -> elements.getTypeElement(owner, name));
  }
}
