package dev.rowsmith.example.phonebook;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What a job did and what the database answered, line by line; equal where all lines are. */
final class Report {

  private final List<String> lines = new ArrayList<>();

  void line(String what, String answer) {
    lines.add(what + " ".repeat(Math.max(1, 16 - what.length())) + answer);
  }

  List<String> lines() {
    return lines;
  }

  void print(PrintStream out) {
    lines.forEach(line -> out.println("  " + line));
  }
}
