package dev.rowsmith.dynamodb;

import java.util.Optional;

/**
 * The Amazon resource names of a table.
 *
 * @param table of the table
 * @param stream of its newest stream, where it has or had one
 */
public record TableArns(String table, Optional<String> stream) {}
