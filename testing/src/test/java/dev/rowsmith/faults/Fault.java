package dev.rowsmith.faults;

/** What happens to one request and its answer on their way through a {@link FaultProxy}. */
public enum Fault {
  /** Nothing. */
  NONE,
  /** The connection is cut before the server sees the request. */
  REQUEST_LOST,
  /** The server does the request, and the connection is cut before the client sees the answer. */
  ANSWER_LOST,
  /** The server does the request, and the answer never comes. */
  SILENCE
}
