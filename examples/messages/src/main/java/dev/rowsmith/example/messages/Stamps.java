package dev.rowsmith.example.messages;

/** How the times of messages are stored. */
final class Stamps {

  /** {@code 2026-11-20T18:30:23.640060+00:00}: always 32 characters, always UTC. */
  static final String PATTERN = "yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx";

  private Stamps() {}
}
