/** Puts what was generated into files. */
@NullMarked
package dev.rowsmith.processor.write;

import org.jspecify.annotations.NullMarked;
