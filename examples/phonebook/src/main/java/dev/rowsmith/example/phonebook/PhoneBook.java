package dev.rowsmith.example.phonebook;

import dev.rowsmith.Database;
import dev.rowsmith.TableNames;
import dev.rowsmith.example.Example;
import dev.rowsmith.example.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The program: the same job on DynamoDB and on PostgreSQL, and whether both gave the same. */
@Command(
    name = "phonebook",
    mixinStandardHelpOptions = true,
    description = "Works through a phone book on DynamoDB and on PostgreSQL.")
public final class PhoneBook extends Example {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The input, instead of the one that the program ships.")
  private @Nullable Path file;

  PhoneBook(PrintStream out) {
    super(out, TableNames.prefix("rowsmith-phonebook-"));
  }

  /** Runs the program; its exit code is 0 when both backends gave the same. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new PhoneBook(standardOut())).execute(arguments));
  }

  @Override
  protected String title() {
    Input input = input();
    return "Rowsmith phone book: "
        + input.phones().size()
        + " phones, "
        + input.steps().size()
        + " steps of training requests, "
        + input.users().size()
        + " logins";
  }

  @Override
  protected void run(Database database, Report report) {
    Job job = new Job(database, report);
    Training training = new Training(database, report);
    job.createTables();
    training.createTables();
    job.run(input());
    training.run();
    job.dropTables();
    training.dropTables();
    report.line("dropped", "all tables; there are " + database.listTables().size());
  }

  private Input input() {
    return file == null ? shipped() : Input.read(file);
  }

  private static Input shipped() {
    String name = "/phonebook/input.csv";
    InputStream stream = Objects.requireNonNull(PhoneBook.class.getResourceAsStream(name));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return Input.read(reader, name);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
