package dev.rowsmith.example.actors;

import dev.rowsmith.annotation.Projection;

/** A property without its value. */
@Projection(Property.class)
public record PropertyName(String name) {}
