/** From a record, as the compiler sees it, to the model; tells every problem on the way. */
@NullMarked
package dev.rowsmith.processor.read;

import org.jspecify.annotations.NullMarked;
