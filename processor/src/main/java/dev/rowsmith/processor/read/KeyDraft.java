package dev.rowsmith.processor.read;

import dev.rowsmith.processor.model.KeyTextModel.Kind;
import dev.rowsmith.processor.problem.Place;
import java.util.List;

/**
 * A key text before the types of its components are looked at.
 *
 * @param owners the components that are marked as the key: one with a template, or several
 * @param place where its faults are told
 * @param template the template as it is written; empty without one
 * @param start what the text begins with
 * @param parts the components in the text
 */
record KeyDraft(
    List<Component> owners, Place place, String template, String start, List<Part> parts) {

  private static final String SEPARATOR = "#";

  /** A component in the text, how far it is padded, and what stands behind it. */
  record Part(Component component, int digits, String literal) {}

  /** Several components without a template. */
  static KeyDraft composite(List<Component> owners) {
    List<Part> parts = owners.stream().map(each -> new Part(each, 0, SEPARATOR)).toList();
    return new KeyDraft(owners, owners.get(0).place(), "", "", parts);
  }

  Component owner() {
    return owners.get(0);
  }

  List<Component> components() {
    return parts.stream().map(Part::component).toList();
  }

  Kind kind() {
    if (owners.size() > 1) {
      return Kind.COMPOSITE;
    }
    return components().contains(owner()) ? Kind.HOLDS_COMPONENT : Kind.IS_COMPONENT;
  }
}
