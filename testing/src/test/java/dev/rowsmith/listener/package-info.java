/** Tests of what listeners are told of operations. */
@NullMarked
package dev.rowsmith.listener;

import org.jspecify.annotations.NullMarked;
