/** What is wrong with a record, and how the compiler tells it. */
@NullMarked
package dev.rowsmith.processor.problem;

import org.jspecify.annotations.NullMarked;
