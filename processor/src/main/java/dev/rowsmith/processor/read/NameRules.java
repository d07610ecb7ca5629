package dev.rowsmith.processor.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a name must be that both backends know: says what is wrong with one, if anything is. */
final class NameRules {

  private static final Pattern DYNAMODB_NAME = Pattern.compile("[A-Za-z0-9_.-]+");
  private static final int LEAST_CHARACTERS = 3;
  private static final int MOST_CHARACTERS = 255;
  private static final int MOST_BYTES = 63;

  private NameRules() {}

  /** The name of a table or of an index, which DynamoDB is strict about. */
  static Optional<String> tableOrIndex(String name) {
    if (name.length() < LEAST_CHARACTERS) {
      return Optional.of("is shorter than 3 characters");
    }
    if (!DYNAMODB_NAME.matcher(name).matches()) {
      return Optional.of("has characters other than A-Z a-z 0-9 _ . -");
    }
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of("has neither a letter nor a digit");
    }
    if (name.length() > MOST_CHARACTERS) {
      return Optional.of("is longer than the 255 characters of DynamoDB");
    }
    return bytes(name);
  }

  /** The name of an attribute. */
  static Optional<String> attribute(String name) {
    if (name.isEmpty()) {
      return Optional.of("is empty");
    }
    return text(name).or(() -> bytes(name));
  }

  /** A text that is stored or is a name: nothing invisible, no half of a surrogate pair. */
  static Optional<String> text(String text) {
    if (text.codePoints().anyMatch(NameRules::halfSurrogate)) {
      return Optional.of("has half of a surrogate pair, which is no character");
    }
    return text.codePoints().anyMatch(Character::isISOControl)
        ? Optional.of("has a control character")
        : Optional.empty();
  }

  /** What a constant is stored as. */
  static Optional<String> storedText(String text) {
    return text.isEmpty() ? Optional.of("is empty") : text(text);
  }

  static boolean invisible(int point) {
    return Character.isISOControl(point)
        || halfSurrogate(point)
        || Character.getType(point) == Character.FORMAT;
  }

  static boolean halfSurrogate(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }

  // PostgreSQL cuts a longer name without an error, and so makes two names one.
  private static Optional<String> bytes(String name) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    return bytes > MOST_BYTES
        ? Optional.of("takes " + bytes + " bytes, but PostgreSQL keeps 63 of a name")
        : Optional.empty();
  }
}
