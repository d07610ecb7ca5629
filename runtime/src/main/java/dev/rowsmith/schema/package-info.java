/** What a table looks like: its attributes, keys and indexes, the same for every backend. */
@NullMarked
package dev.rowsmith.schema;

import org.jspecify.annotations.NullMarked;
