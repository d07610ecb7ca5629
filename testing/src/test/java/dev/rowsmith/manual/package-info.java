/** The examples of {@code docs/manual}, compiled and run on each of the real servers. */
@NullMarked
package dev.rowsmith.manual;

import org.jspecify.annotations.NullMarked;
