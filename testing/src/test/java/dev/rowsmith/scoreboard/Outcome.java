package dev.rowsmith.scoreboard;

/** What became of a call: what its caller was told, beside what is so. */
enum Outcome {
  DONE("done once", true),
  ANSWERED("answered right", true),
  REFUSED("refused before anything was sent", true),
  NOT_DONE("not done, and told so", true),
  NOT_ANSWERED("no answer, and told so", true),
  UNKNOWN("may have been done, and told so", true),
  LEFT("a part is left to the caller, and told so", true),
  TOLD_AS_FAILED("done, and told as failed", false),
  FALSE_CONFLICT("told as a conflict that there is not", false),
  TWICE("done twice, and told as done", false),
  LOST("not done, and told as done", false),
  OVERWRITTEN("another's write undone, and told as done", false),
  CHANGED("something else stored, and told as done", false),
  WRONG("answered wrong", false),
  LEAKED("told with a value of the record", false),
  ENDLESS("no end", false);

  private final String words;
  private final boolean honest;

  Outcome(String words, boolean honest) {
    this.words = words;
    this.honest = honest;
  }

  /**
   * What became of a write.
   *
   * @param times how often the store shows it to be done
   * @param requests how many requests were sent for it
   */
  static Outcome ofWrite(Told told, int times, int requests) {
    return switch (told.kind()) {
      case SUCCESS -> times == 0 ? LOST : times == 1 ? DONE : TWICE;
      case CONFLICT -> times == 0 ? NOT_DONE : FALSE_CONFLICT;
      case UNKNOWN -> UNKNOWN;
      case FAILURE -> times > 0 ? TOLD_AS_FAILED : requests == 0 ? REFUSED : NOT_DONE;
      case NOTHING -> ENDLESS;
    };
  }

  /** What became of a read, whose answer, if any, is right or not. */
  static Outcome ofRead(Told told, boolean right) {
    return switch (told.kind()) {
      case SUCCESS -> right ? ANSWERED : WRONG;
      case CONFLICT, UNKNOWN, FAILURE -> NOT_ANSWERED;
      case NOTHING -> ENDLESS;
    };
  }

  /** In bold where the caller was told what is not so, or nothing. */
  @Override
  public String toString() {
    return honest ? words : "**" + words + "**";
  }
}
