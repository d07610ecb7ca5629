package dev.rowsmith.codec;

import dev.rowsmith.schema.AttributeSchema;
import dev.rowsmith.schema.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be stored, or a stored one that cannot be read. Callers that know the table
 * and the key make a user's exception of it; the message never holds the value.
 */
public final class ValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String component;
  private final transient @Nullable Object value;

  /**
   * @param attribute the attribute that the value is of
   * @param problem what is wrong and how to mend it, to be read behind the component's name
   */
  public ValueException(AttributeSchema attribute, String problem) {
    this(attribute, problem, (Object) null);
  }

  /**
   * @param component the component that the value is of
   */
  ValueException(String component, String problem) {
    super(problem);
    this.component = component;
    this.value = null;
  }

  /**
   * @param cause what a converter of the user's threw
   */
  ValueException(AttributeSchema attribute, String problem, RuntimeException cause) {
    super(problem, cause);
    this.component = attribute.component();
    this.value = null;
  }

  private ValueException(AttributeSchema attribute, String problem, @Nullable Object value) {
    super(problem);
    this.component = attribute.component();
    this.value = value;
  }

  private ValueException(String component, ValueException told) {
    super(told.getMessage(), told.getCause());
    this.component = component;
    this.value = told.value;
    setStackTrace(told.getStackTrace());
  }

  /** An attribute that is not stored, and that no default stands for. */
  public static ValueException absent(AttributeSchema attribute) {
    return new ValueException(
        attribute, "is absent, but required. Store it, or give the component a @Default");
  }

  /** An element that is stored as null. */
  public static ValueException storedNull(AttributeSchema element) {
    return new ValueException(element, "is stored as null, but required");
  }

  /** The same of a value that is within a record: {@code address.street}. */
  ValueException within(AttributeSchema outer) {
    String joint = component.startsWith("[") ? "" : ".";
    return new ValueException(outer.component() + joint + component, this);
  }

  /**
   * The same of a value that is an element, or within one: {@code lines[3].sku}.
   *
   * @param place the element's place, such as {@code [3]}
   */
  ValueException at(AttributeSchema element, String place) {
    // An element is called lines[] as long as its place is not known.
    String list = element.component();
    String rest = component.startsWith(list) ? component.substring(list.length()) : component;
    return new ValueException(list.substring(0, list.length() - 2) + place + rest, this);
  }

  /** The same of a value that is written by itself, or of what is within it. */
  ValueException at(Place place) {
    return component.startsWith(place.component()) || !component.startsWith(place.called())
        ? this
        : new ValueException(
            place.component() + component.substring(place.called().length()), this);
  }

  /**
   * A value that is none of a fixed list; the caller may look at it, the message does not say it.
   */
  static ValueException outsideTheList(
      AttributeSchema attribute, List<String> allowed, Object value) {
    return new ValueException(attribute, "is not one of the allowed values " + allowed, value);
  }

  /** The component that the value is of, and its place within: {@code lines[3].sku}. */
  public String component() {
    return component;
  }

  /** The refused value, where it is one outside a fixed list. */
  public @Nullable Object value() {
    return value;
  }
}
