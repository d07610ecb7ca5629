/** Actors with properties, attributes, trusts and subscriptions, as ActingWeb keeps them. */
@NullMarked
package dev.rowsmith.example.actors;

import org.jspecify.annotations.NullMarked;
