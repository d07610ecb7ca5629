/** The scoreboard: faults, and what becomes of them under Rowsmith and under its peers. */
@NullMarked
package dev.rowsmith.scoreboard;

import org.jspecify.annotations.NullMarked;
