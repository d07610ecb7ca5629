package dev.rowsmith.benchmarks;

import java.nio.file.Path;

/**
 * How to measure.
 *
 * @param quick for a first impression: few variants, one fork, short iterations
 * @param results where what was found is kept
 */
record Settings(boolean quick, Path results) {}
