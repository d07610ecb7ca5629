package dev.rowsmith.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component of any type as another, which a converter carries it to and back.
 *
 * <pre>{@code
 * record Invoice(@PartitionKey String id, @Converted(by = MoneyConverter.class) Money total) {}
 * }</pre>
 *
 * <p>Keys, conditions and the updater take values of the component's own type. They are equal and
 * ordered as what is stored is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Converted {

  /**
   * An {@code AttributeConverter} of the component's type: a class with a constructor without
   * parameters or a constant {@code INSTANCE}, or an enum of one constant.
   */
  Class<?> by();
}
