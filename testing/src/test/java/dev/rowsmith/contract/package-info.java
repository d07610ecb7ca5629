/** What every backend must do alike: one class per area, run on each of the real servers. */
@NullMarked
package dev.rowsmith.contract;

import org.jspecify.annotations.NullMarked;
