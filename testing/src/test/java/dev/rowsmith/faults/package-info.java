@NullMarked
package dev.rowsmith.faults;

import org.jspecify.annotations.NullMarked;
