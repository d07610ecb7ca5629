/** One class per generated file: from the model to Java. */
@NullMarked
package dev.rowsmith.processor.generate;

import org.jspecify.annotations.NullMarked;
