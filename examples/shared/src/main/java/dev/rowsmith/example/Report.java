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
    String line = what + " ".repeat(Math.max(1, COLUMN - what.length())) + answer;
    lines.add(line);
    out.println("  " + line);
  }

  List<String> lines() {
    return lines;
  }
}
