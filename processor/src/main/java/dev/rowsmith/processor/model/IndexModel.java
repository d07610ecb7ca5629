package dev.rowsmith.processor.model;

/**
 * A global secondary index.
 *
 * @param name the index's name, as it is on the backend
 * @param key the components that it is read by
 */
public record IndexModel(String name, KeyModel key) {}
