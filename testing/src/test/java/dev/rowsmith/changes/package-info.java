/** Tests of what streams tell of changes. */
@NullMarked
package dev.rowsmith.changes;

import org.jspecify.annotations.NullMarked;
