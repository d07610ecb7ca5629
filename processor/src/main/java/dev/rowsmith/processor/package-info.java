/** Records in, source files out: read, model, generate, write. */
@NullMarked
package dev.rowsmith.processor;

import org.jspecify.annotations.NullMarked;
