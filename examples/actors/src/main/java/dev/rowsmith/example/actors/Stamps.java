package dev.rowsmith.example.actors;

/** How all times of actors are stored, but for expiries. */
final class Stamps {

  /** {@code 2026-11-20T18:30:23.640060+0000}: always 31 characters, always UTC. */
  static final String PATTERN = "yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx";

  private Stamps() {}
}
