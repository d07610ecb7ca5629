/** The way of a value between a record and a backend, and every check that a value passes on it. */
@NullMarked
package dev.rowsmith.codec;

import org.jspecify.annotations.NullMarked;
