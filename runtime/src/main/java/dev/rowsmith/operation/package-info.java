/**
 * What a DAO asks of a backend, as plain data, and the interface that a backend answers it with.
 */
@NullMarked
package dev.rowsmith.operation;

import org.jspecify.annotations.NullMarked;
