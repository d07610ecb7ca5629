package dev.rowsmith.example;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What a job did and what the database answered, line by line; equal where all lines are. */
public final class Report {

  private static final int COLUMN = 16;

  private final PrintStream out;
  private final List<String> lines = new ArrayList<>();

  Report(PrintStream out) {
    this.out = out;
  }

  /** Prints and keeps a line. */
  public void line(String what, Object answer) {
    lines.add(text(what, answer));
    note(what, answer);
  }

  /** Prints what only one kind of database can tell. */
  public void note(String what, Object answer) {
    out.println("  " + text(what, answer));
  }

  private static String text(String what, Object answer) {
    return what + " ".repeat(Math.max(1, COLUMN - what.length())) + answer;
  }

  List<String> lines() {
    return lines;
  }
}
