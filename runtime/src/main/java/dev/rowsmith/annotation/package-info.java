/** What a user writes on a record. Read at build time only, by the annotation processor. */
@NullMarked
package dev.rowsmith.annotation;

import org.jspecify.annotations.NullMarked;
