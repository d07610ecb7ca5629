/** How costs grow. */
@NullMarked
package dev.rowsmith.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
