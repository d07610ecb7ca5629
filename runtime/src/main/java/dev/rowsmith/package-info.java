/**
 * What a user calls: the database, conditions, queries and the exceptions; generated DAOs build on
 * it.
 */
@NullMarked
package dev.rowsmith;

import org.jspecify.annotations.NullMarked;
