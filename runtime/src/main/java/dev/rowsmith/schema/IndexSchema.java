package dev.rowsmith.schema;

/**
 * A global secondary index that holds every attribute of a record. A record is in it only when all
 * attributes of the index's key are present.
 *
 * @param name the index's name within its table
 * @param key what it is read by
 */
public record IndexSchema(String name, KeySchema key) {}
