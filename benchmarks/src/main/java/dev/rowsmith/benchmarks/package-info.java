/** Rowsmith and its peers, measured side by side. */
@NullMarked
package dev.rowsmith.benchmarks;

import org.jspecify.annotations.NullMarked;
