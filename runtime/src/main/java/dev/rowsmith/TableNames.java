package dev.rowsmith;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How a table's base name becomes its full name: behind a prefix, or behind an organization and an
 * application.
 *
 * <pre>{@code
 * TableNames.prefix("dev_")                    // phonebook -> dev_phonebook
 * TableNames.organization("acme", "shop")      // phone_book -> acme-shop-phone-book
 * }</pre>
 */
public final class TableNames {

  private static final int HASH_CHARACTERS = 8;

  private final String prefix;
  private final boolean hyphens;

  private TableNames(String prefix, boolean hyphens) {
    this.prefix = checked(prefix);
    this.hyphens = hyphens;
  }

  /**
   * The prefix and the base name, nothing between them.
   *
   * @param prefix of {@code A-Z a-z 0-9 _ . -}; may be empty
   * @throws IllegalArgumentException when the prefix has another character
   */
  public static TableNames prefix(String prefix) {
    return new TableNames(prefix, false);
  }

  /**
   * Organization, application and base name in lower case, joined by hyphens.
   *
   * @throws IllegalArgumentException when a name is empty or has a character that no table name has
   */
  public static TableNames organization(String organization, String application) {
    if (organization.isEmpty() || application.isEmpty()) {
      throw new IllegalArgumentException("Neither organization nor application may be empty.");
    }
    return new TableNames(hyphenated(organization) + "-" + hyphenated(application) + "-", true);
  }

  /** What every full name begins with; may be empty. */
  public String prefix() {
    return prefix;
  }

  /**
   * A table's full name. One that is too long is cut, and ends in a hash that keeps it unique.
   *
   * @param base the table's base name
   * @param most the most characters that the backend takes
   */
  public String fullName(String base, int most) {
    return cut(prefix + (hyphens ? hyphenated(base) : base), most);
  }

  /**
   * The name itself if it is short enough, else its beginning and a hash of the whole.
   *
   * @param name of any characters
   * @param most the most bytes in UTF-8, more than 8
   */
  public static String cut(String name, int most) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= most) {
      return name;
    }
    int end = Math.min(name.length(), most - HASH_CHARACTERS - 1);
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length
            > most - HASH_CHARACTERS - 1
        || Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + "-" + Hash.of(bytes);
  }

  /**
   * A class of its own, loaded with the first name that is cut: what it catches is rarely loaded.
   */
  private static final class Hash {

    static String of(byte[] bytes) {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java platform has SHA-256.", e);
      }
    }
  }

  private static String hyphenated(String name) {
    return name.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private static String checked(String prefix) {
    for (int i = 0; i < prefix.length(); i++) {
      char c = prefix.charAt(i);
      boolean allowed =
          (c >= 'A' && c <= 'Z')
              || (c >= 'a' && c <= 'z')
              || (c >= '0' && c <= '9')
              || "_.-".indexOf(c) >= 0;
      if (!allowed) {
        throw new IllegalArgumentException(
            "A table name may not begin with \"" + prefix + "\": use A-Z a-z 0-9 _ . - alone.");
      }
    }
    return prefix;
  }
}
