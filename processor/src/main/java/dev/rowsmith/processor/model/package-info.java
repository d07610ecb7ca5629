/** A record as the generators see it: complete, checked, without any type of the compiler. */
@NullMarked
package dev.rowsmith.processor.model;

import org.jspecify.annotations.NullMarked;
