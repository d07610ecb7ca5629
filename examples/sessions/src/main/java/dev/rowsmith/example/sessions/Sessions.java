package dev.rowsmith.example.sessions;

import dev.rowsmith.Database;
import dev.rowsmith.TableNames;
import dev.rowsmith.example.Example;
import dev.rowsmith.example.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program: makes a table from its JSON configuration, and uses it by a record. */
@Command(
    name = "sessions",
    mixinStandardHelpOptions = true,
    description = "Makes a table from its JSON configuration, and keeps sessions in it.")
public final class Sessions extends Example {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A cdk.json of your own: its table is made, and stays empty.")
  private @Nullable Path file;

  Sessions(PrintStream out) {
    super(out, TableNames.organization("Rowsmith", "sessions"));
  }

  /** Runs the program; its exit code is 0 when both backends gave the same. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Sessions(standardOut())).execute(arguments));
  }

  @Override
  protected String title() {
    return "Rowsmith sessions: a table as " + (file == null ? "cdk.json" : file) + " says";
  }

  @Override
  protected void run(Database database, Report report) throws IOException {
    Job job = new Job(database, report);
    if (file == null) {
      TableConfig config = ConfigJson.read(shipped());
      job.makeTable(config);
      job.keepSessions();
    } else {
      job.makeTable(ConfigJson.read(Files.readString(file)));
    }
  }

  /** The configuration that the program ships. */
  static String shipped() {
    try (InputStream stream = Sessions.class.getResourceAsStream("/sessions/cdk.json")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read cdk.json", e);
    }
  }
}
