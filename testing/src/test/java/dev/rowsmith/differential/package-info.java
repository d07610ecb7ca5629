/**
 * Random operations on both backends and on a plain model in memory, which must all tell the same.
 */
@NullMarked
package dev.rowsmith.differential;

import org.jspecify.annotations.NullMarked;
