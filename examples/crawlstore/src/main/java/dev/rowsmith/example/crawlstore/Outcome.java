package dev.rowsmith.example.crawlstore;

/**
 * What came of one fetch.
 *
 * @param millis how long the fetch took
 */
record Outcome(Kind kind, String domain, int statusCode, int depth, int bytes, double millis) {

  enum Kind {
    NEW,
    CHANGED,
    UNCHANGED,
    DELETED,
    FAILED,
    GIVEN_BACK
  }
}
