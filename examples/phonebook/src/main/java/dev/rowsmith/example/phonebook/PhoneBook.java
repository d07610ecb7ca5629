package dev.rowsmith.example.phonebook;

import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The program: the same job on DynamoDB and on PostgreSQL, and whether both gave the same. */
@Command(
    name = "phonebook",
    mixinStandardHelpOptions = true,
    description = "Works through a phone book on DynamoDB and on PostgreSQL.")
public final class PhoneBook implements Callable<Integer> {

  /** Tables of another program are not touched: ours begin with this. */
  private static final String PREFIX = "rowsmith-phonebook-";

  private final PrintStream out;

  @Option(
      names = "--dynamodb",
      paramLabel = "URL",
      description = "A DynamoDB endpoint, instead of the embedded DynamoDB Local.")
  private URI dynamoDb;

  @Option(
      names = "--postgres",
      paramLabel = "URL",
      description = "A JDBC URL, instead of the embedded PostgreSQL.")
  private String postgres;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The input, instead of the one that the program ships.")
  private Path file;

  PhoneBook(PrintStream out) {
    this.out = out;
  }

  /** Runs the program; its exit code is 0 when both backends gave the same. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new PhoneBook(out)).execute(arguments));
  }

  @Override
  public Integer call() {
    Input input = file == null ? shipped() : Input.read(file);
    out.println(
        "Rowsmith phone book: "
            + input.phones().size()
            + " phones, "
            + input.steps().size()
            + " steps of training requests, "
            + input.users().size()
            + " logins");
    Report onDynamoDb = run("DynamoDB", dynamoDb(), input);
    Report onPostgres = run("PostgreSQL", postgres(), input);
    boolean same = onDynamoDb.lines().equals(onPostgres.lines());
    out.println();
    out.println(
        same
            ? "Both gave the same, in all " + onDynamoDb.lines().size() + " lines."
            : "The two differ.");
    return same ? 0 : 1;
  }

  private Report run(String name, Database opened, Input input) {
    out.println();
    out.println(name);
    try (Database database = opened) {
      Report report = new Job(database).run(input);
      report.print(out);
      return report;
    }
  }

  private Database dynamoDb() {
    DynamoDbDatabase.Builder builder = DynamoDbDatabase.builder().tablePrefix(PREFIX);
    return dynamoDb == null
        ? builder.client(EmbeddedServers.dynamoDb().client()).build()
        : builder.clientBuilder(DynamoDbClient.builder().endpointOverride(dynamoDb)).build();
  }

  private Database postgres() {
    PostgresDatabase.Builder builder = PostgresDatabase.builder().tablePrefix(PREFIX);
    if (postgres == null) {
      return builder.dataSource(EmbeddedServers.postgres().dataSource()).build();
    }
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(postgres);
    return builder.dataSource(dataSource).build();
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
