package dev.rowsmith.processor.model;

import com.squareup.javapoet.TypeName;
import dev.rowsmith.annotation.StoredForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The values of an {@code @Enumerated} component, or of one whose type is an enum.
 *
 * @param type the enum, generated or the user's own, or {@code String}
 * @param generated whether an enum of the component's name is generated, as it is for a given list
 * @param constants the constants' names, in order
 * @param form how a constant is stored
 * @param stored the stored texts of those constants that have one of their own
 * @param unknown the constant that an unknown stored text reads as
 */
public record EnumModel(
    TypeName type,
    boolean generated,
    List<String> constants,
    StoredForm form,
    Map<String, String> stored,
    Optional<String> unknown) {

  public EnumModel {
    constants = List.copyOf(constants);
    stored = Map.copyOf(stored);
  }

  /** The text that a constant is stored as. */
  public String text(String constant) {
    String own = stored.get(constant);
    if (own != null) {
      return own;
    }
    return switch (form) {
      case NAME -> constant;
      case LOWER_CASE -> constant.toLowerCase(Locale.ROOT);
    };
  }
}
