package dev.rowsmith.example.messages;

import java.util.UUID;

/** A user, as far as an entry tells of him. */
public record Person(UUID uuid, String displayName, String handle) {}
