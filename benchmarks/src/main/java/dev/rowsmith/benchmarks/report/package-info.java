/** What the runs found, as a page and pictures. */
@NullMarked
package dev.rowsmith.benchmarks.report;

import org.jspecify.annotations.NullMarked;
