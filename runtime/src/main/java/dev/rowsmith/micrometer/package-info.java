/** Operations as meters of Micrometer, for who has that on the class path. */
@NullMarked
package dev.rowsmith.micrometer;

import org.jspecify.annotations.NullMarked;
