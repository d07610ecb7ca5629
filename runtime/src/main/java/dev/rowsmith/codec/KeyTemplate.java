package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns components of a record into a text that is a key, and back. Immutable.
 *
 * <pre>{@code
 * KeyTemplate.starting("MSG#").then(ROOM, "#").thenPadded(SEQ, 8, "")   MSG#lobby#00000007
 * KeyTemplate.composite(ROOM, SEQ)                                      lobby#0000000007#
 * }</pre>
 *
 * <p>No two lists of values make one text. A template refuses a value that would; a composite
 * writes every character up to {@code $} as {@code $} and the character 64 places further on, so
 * that {@code #} ends each value, and texts sort as their values do, one after the other.
 */
public final class KeyTemplate {

  private static final char END = '#';
  private static final char ESCAPE = '$';
  private static final int SHIFT = 0x40;

  /**
   * A component within the text.
   *
   * @param digits to how many digits a number is filled up with zeros, or 0 for as it is
   * @param literal what stands behind it
   */
  private record Placeholder(AttributeSchema component, int digits, String literal) {

    int width() {
      return digits == 0 ? KeyValueText.width(component.type()) : digits;
    }
  }

  /**
   * A text, as far as the values for it were there.
   *
   * @param whole whether all of them were
   * @param changed whether a value was stored in another form than it was given in
   */
  public record Text(String text, boolean whole, boolean changed) {}

  private final boolean composite;
  private final String start;
  private final List<Placeholder> placeholders;

  private KeyTemplate(boolean composite, String start, List<Placeholder> placeholders) {
    this.composite = composite;
    this.start = start;
    this.placeholders = List.copyOf(placeholders);
  }

  /** A template that begins with a text, which may be empty or all of it. */
  public static KeyTemplate starting(String literal) {
    return new KeyTemplate(false, literal, List.of());
  }

  /** One component after the other, sorted in this order. */
  public static KeyTemplate composite(AttributeSchema... components) {
    List<Placeholder> placeholders = new ArrayList<>();
    for (AttributeSchema component : components) {
      placeholders.add(new Placeholder(component, 0, String.valueOf(END)));
    }
    return new KeyTemplate(true, "", placeholders);
  }

  /** The same template with one more component, and the text that stands behind that. */
  public KeyTemplate then(AttributeSchema component, String literal) {
    return thenPadded(component, 0, literal);
  }

  /** As {@link #then}, for a whole number that is filled up with zeros. */
  public KeyTemplate thenPadded(AttributeSchema component, int digits, String literal) {
    List<Placeholder> more = new ArrayList<>(placeholders);
    more.add(new Placeholder(component, digits, literal));
    return new KeyTemplate(composite, start, more);
  }

  /** What every text begins with; empty where it is a component. */
  public String start() {
    return start;
  }

  /** The components in their order. */
  public List<AttributeSchema> components() {
    return placeholders.stream().map(Placeholder::component).toList();
  }

  /**
   * The text of values, up to the first component that has none.
   *
   * @throws ValueException when a value is null or cannot be in the text
   */
  public Text text(List<Operand> values) {
    StringBuilder text = new StringBuilder(start);
    boolean changed = false;
    for (Placeholder placeholder : placeholders) {
      Operand value = find(values, placeholder.component());
      if (value == null) {
        return new Text(text.toString(), false, changed);
      }
      Object normal = normal(value);
      changed |= !normal.equals(value.value());
      text.append(piece(placeholder, normal)).append(placeholder.literal());
    }
    return new Text(text.toString(), true, changed);
  }

  /**
   * The text of values, and of the beginning of the text component that comes next.
   *
   * @throws ValueException when a value cannot be in the text
   */
  public String beginning(List<Operand> values, Operand prefix) {
    String text = String.valueOf(normal(prefix));
    return text(values).text() + (composite ? escaped(text) : text);
  }

  /**
   * Whether a component's values end within the text, so that all texts with one value have a
   * beginning of their own; else the value goes on to the text's end.
   */
  public boolean ends(AttributeSchema component) {
    Placeholder placeholder = placeholder(component);
    return composite || placeholder.width() > 0 || !placeholder.literal().isEmpty();
  }

  /**
   * Reads one component out of the text that a reader stands on.
   *
   * @throws ValueException when the text is none of this template
   */
  public RecordReader reader(RecordReader stored, AttributeSchema component) {
    String text = stored.text();
    try {
      return ValueRow.reader(value(text, component));
    } catch (RuntimeException e) {
      // The exception of a parser holds the value, so it goes no further.
      throw new ValueException(component, "is within a stored key that its template does not make");
    }
  }

  private Operand value(String text, AttributeSchema component) {
    expect(text.startsWith(start));
    int at = start.length();
    Operand found = null;
    for (Placeholder placeholder : placeholders) {
      int end = end(placeholder, text, at);
      String piece = text.substring(at, end);
      AttributeSchema attribute = placeholder.component();
      Object value = value(attribute.type(), piece);
      expect(piece(placeholder, value).equals(piece));
      expect(text.startsWith(placeholder.literal(), end));
      at = end + placeholder.literal().length();
      found = attribute == component ? new Operand(attribute, value, true) : found;
    }
    expect(at == text.length());
    return Objects.requireNonNull(found);
  }

  private Object value(AttributeType type, String piece) {
    if (!composite) {
      return KeyValueText.parse(type, piece);
    }
    return KeyValueText.digits(type) > 0
        ? KeyValueText.sorted(type, piece)
        : KeyValueText.parse(type, unescaped(piece));
  }

  private int end(Placeholder placeholder, String text, int at) {
    if (!composite && placeholder.width() > 0) {
      return at + placeholder.width();
    }
    return placeholder.literal().isEmpty()
        ? text.length()
        : text.indexOf(placeholder.literal(), at);
  }

  private static void expect(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("The text is none of the template.");
    }
  }

  private String piece(Placeholder placeholder, Object value) {
    AttributeType type = placeholder.component().type();
    if (composite) {
      return KeyValueText.digits(type) > 0
          ? KeyValueText.sorting(type, ((Number) value).longValue())
          : escaped(KeyValueText.of(value));
    }
    return placeholder.digits() > 0
        ? padded(placeholder, ((Number) value).longValue())
        : unambiguous(placeholder, KeyValueText.of(value));
  }

  private static String padded(Placeholder placeholder, long value) {
    String text = KeyValueText.padded(value, placeholder.digits());
    if (value < 0 || text.length() > placeholder.digits()) {
      throw new ValueException(
          placeholder.component(),
          "is no number of at most "
              + placeholder.digits()
              + " digits, as many as the key's template has room for");
    }
    return text;
  }

  private static String unambiguous(Placeholder placeholder, String text) {
    String literal = placeholder.literal();
    boolean ends =
        placeholder.width() > 0
            || literal.isEmpty()
            || (text + literal).indexOf(literal) == text.length();
    if (!ends) {
      throw new ValueException(
          placeholder.component(),
          "holds a part of \""
              + literal
              + "\", which ends it in the key's template. Leave it out, or give the template"
              + " another separator");
    }
    return text;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ESCAPE) {
        escaped.append(ESCAPE).append((char) (c + SHIFT));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String unescaped(String piece) {
    StringBuilder text = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      text.append(c == ESCAPE ? (char) (piece.charAt(++i) - SHIFT) : c);
    }
    return text.toString();
  }

  private static Object normal(Operand value) {
    Object normal = value.value() == null ? null : ValueRow.normal(value).value();
    if (normal == null) {
      throw new ValueException(value.attribute(), "is null, but a part of the key");
    }
    return normal;
  }

  private Placeholder placeholder(AttributeSchema component) {
    for (Placeholder placeholder : placeholders) {
      if (placeholder.component() == component) {
        return placeholder;
      }
    }
    throw new IllegalArgumentException(component + " is not in the key's template.");
  }

  private static @Nullable Operand find(List<Operand> values, AttributeSchema component) {
    for (Operand value : values) {
      if (value.attribute() == component) {
        return value;
      }
    }
    return null;
  }
}
