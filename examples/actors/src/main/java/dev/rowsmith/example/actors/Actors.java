package dev.rowsmith.example.actors;

import dev.rowsmith.Database;
import dev.rowsmith.TableNames;
import dev.rowsmith.example.Example;
import dev.rowsmith.example.Report;
import java.io.PrintStream;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: actors, and all that is kept of them, in each database. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = "Keeps actors with properties, trusts and subscriptions.")
public final class Actors extends Example {

  Actors(PrintStream out) {
    super(out, TableNames.prefix("rowsmith_actors_"));
  }

  /** Runs the program; its exit code is 0 when both backends gave the same. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Actors(standardOut())).execute(arguments));
  }

  @Override
  protected String title() {
    return "Rowsmith actors: nine tables, and what happens to two actors in them";
  }

  @Override
  protected void run(Database database, Report report) throws Exception {
    new Job(database, Clock.systemUTC(), report).run();
  }
}
