package dev.rowsmith.example;

import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.TableNames;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import dev.rowsmith.testing.EmbeddedDynamoDb;
import dev.rowsmith.testing.EmbeddedServers;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * A program that does its job on DynamoDB, then on PostgreSQL, and tells whether both gave the
 * same; that is its exit code too.
 */
public abstract class Example implements Callable<Integer> {

  private final PrintStream out;
  private final TableNames names;

  @Option(
      names = "--dynamodb",
      paramLabel = "URL",
      description = "A DynamoDB endpoint, instead of the embedded DynamoDB Local.")
  private @Nullable URI dynamoDb;

  @Option(
      names = "--postgres",
      paramLabel = "URL",
      description = "A JDBC URL, instead of the embedded PostgreSQL.")
  private @Nullable String postgres;

  /**
   * @param names of tables that no other program has: the job may drop them
   */
  protected Example(PrintStream out, TableNames names) {
    this.out = out;
    this.names = names;
  }

  /** What the program prints first. */
  protected abstract String title();

  /** What else a database is told before it is made: nothing, unless a program says it. */
  protected void configure(DatabaseBuilder<?> builder) {}

  /** Does the job on one database. */
  protected abstract void run(Database database, Report report) throws Exception;

  @Override
  public final Integer call() throws Exception {
    out.println(title());
    List<String> onDynamoDb = run("DynamoDB", dynamoDb());
    List<String> onPostgres = run("PostgreSQL", postgres());
    boolean same = onDynamoDb.equals(onPostgres);
    out.println();
    out.println(
        same ? "Both gave the same, in all " + onDynamoDb.size() + " lines." : "The two differ.");
    return same ? 0 : 1;
  }

  private List<String> run(String name, DatabaseBuilder<?> builder) throws Exception {
    out.println();
    out.println(name);
    Report report = new Report(out);
    configure(builder);
    try (Database database = builder.build()) {
      run(database, report);
    }
    return report.lines();
  }

  private DatabaseBuilder<?> dynamoDb() {
    DynamoDbDatabase.Builder builder = DynamoDbDatabase.builder().tableNames(names);
    if (dynamoDb == null) {
      EmbeddedDynamoDb server = EmbeddedServers.dynamoDb();
      return builder.client(server.client()).streamsClient(server.streamsClient());
    }
    return builder
        .clientBuilder(DynamoDbClient.builder().endpointOverride(dynamoDb))
        .streamsClientBuilder(DynamoDbStreamsClient.builder().endpointOverride(dynamoDb));
  }

  private DatabaseBuilder<?> postgres() {
    PostgresDatabase.Builder builder = PostgresDatabase.builder().tableNames(names);
    if (postgres == null) {
      return builder.dataSource(EmbeddedServers.postgres().dataSource());
    }
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(postgres);
    return builder.dataSource(dataSource);
  }

  /** Where a program prints, in UTF-8 whatever the machine's own encoding. */
  protected static PrintStream standardOut() {
    return new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }
}
