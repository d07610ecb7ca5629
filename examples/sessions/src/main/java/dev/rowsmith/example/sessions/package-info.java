/** A table that is made from a JSON configuration, and the record that uses it. */
@NullMarked
package dev.rowsmith.example.sessions;

import org.jspecify.annotations.NullMarked;
