package dev.rowsmith.annotation;

/** How a component's name becomes the stored name of its attribute. */
public enum Naming {
  /** {@code phoneNumber} is stored as {@code phone_number}. */
  SNAKE_CASE,
  /** {@code phoneNumber} is stored as {@code phoneNumber}. */
  AS_IS
}
