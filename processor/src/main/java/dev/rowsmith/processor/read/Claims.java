package dev.rowsmith.processor.read;

import com.squareup.javapoet.ClassName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who has which name within one compilation, so that no two records get one table or one generated
 * class. Names that differ only in case are one, as they are on some file systems.
 */
public final class Claims {

  private final Map<String, String> ownersOfTables = new HashMap<>();
  private final Map<String, String> ownersOfTypes = new HashMap<>();

  /** Notes a type that is compiled, and was not generated here. */
  public void exists(String qualifiedName) {
    ownersOfTypes.putIfAbsent(fold(qualifiedName), "there is a class " + qualifiedName);
  }

  /**
   * Whether a record has claimed the type to be generated for it, or a compiled type is so named.
   */
  Optional<String> claimType(ClassName generated, ClassName record) {
    return claim(
        ownersOfTypes,
        generated.canonicalName(),
        "the same is generated for the record " + record.canonicalName());
  }

  Optional<String> claimTable(String table, ClassName record) {
    return claim(ownersOfTables, table, "the record " + record.canonicalName());
  }

  /** The owner of a name, where that is another one. */
  private static Optional<String> claim(Map<String, String> owners, String name, String owner) {
    String first = owners.putIfAbsent(fold(name), owner);
    return first == null || first.equals(owner) ? Optional.empty() : Optional.of(first);
  }

  private static String fold(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
