package dev.rowsmith.example.messages;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.TableNames;
import dev.rowsmith.example.Example;
import dev.rowsmith.example.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The program: the scripts of a messenger, one after the other or those that are named. */
@Command(
    name = "messages",
    mixinStandardHelpOptions = true,
    description = "Keeps conversations and their messages in one table.")
public final class Messages extends Example {

  /** The same times on both, so that both print the same. */
  private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private final Capacity capacity = new Capacity();

  @Parameters(
      arity = "0..*",
      paramLabel = "SCRIPT",
      description =
          "schema-load, list-tables, seed, list-conversations, get-conversation, send,"
              + " like-activities, scan, drop; all of them without a word.")
  private List<String> scripts = List.of();

  Messages(PrintStream out) {
    super(out, TableNames.prefix("rowsmith_messages_"));
  }

  /** Runs the program; its exit code is 0 when both backends gave the same. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Messages(standardOut())).execute(arguments));
  }

  @Override
  protected String title() {
    return "Rowsmith messages: conversations and their messages in one table";
  }

  @Override
  protected void configure(DatabaseBuilder<?> builder) {
    builder.listener(capacity);
  }

  @Override
  protected void run(Database database, Report report) throws IOException, InterruptedException {
    List<Script> asked =
        scripts.isEmpty() ? List.of(Script.values()) : scripts.stream().map(Script::of).toList();
    AtomicLong seconds = new AtomicLong();
    InstantSource ticking = () -> start.plusSeconds(seconds.incrementAndGet());
    Clock clock = ticking.withZone(ZoneOffset.UTC);
    Job job = new Job(database, clock, report);
    for (Script script : asked) {
      job.run(script);
      Map<String, Double> units = capacity.take();
      report.note("  capacity", units.isEmpty() ? "not told" : units);
    }
  }
}
