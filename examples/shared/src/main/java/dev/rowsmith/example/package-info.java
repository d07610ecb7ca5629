/** What the examples share: their options, and the report of what each database answered. */
@NullMarked
package dev.rowsmith.example;

import org.jspecify.annotations.NullMarked;
