/** What is measured of whole processes: their first answers, and the compiler. */
@NullMarked
package dev.rowsmith.benchmarks.process;

import org.jspecify.annotations.NullMarked;
