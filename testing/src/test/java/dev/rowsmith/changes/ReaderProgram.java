package dev.rowsmith.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** A program that dies while it handles a change. */
final class ReaderProgram {

  private ReaderProgram() {}

  /** Has three changes of one record read by the program, and waits for its death. */
  static void readUntilDeath(CallDao calls, String server, String place) throws Exception {
    for (String caller : new String[] {"Ann", "Bob", "Cid"}) {
      calls.putRecord(Call.of(7, caller));
    }
    Process program =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                ReaderProgram.class.getName(),
                server,
                place)
            .redirectErrorStream(true)
            .start();
    byte[] output = program.getInputStream().readAllBytes();
    assertThat(new String(output, StandardCharsets.UTF_8).lines()).containsExactly("Ann", "Bob");
    assertThat(program.waitFor()).isEqualTo(9);
  }

  /** The callers whose changes come to the next reader. */
  static List<String> callers(CallDao calls) {
    return Handled.all(calls.changes(), 3).stream()
        .map(event -> event.newRecord().orElseThrow().caller())
        .toList();
  }

  /** Takes an endpoint and an access key, or a JDBC URL and a schema. */
  public static void main(String[] arguments) {
    Database database =
        arguments[0].startsWith("jdbc:")
            ? postgres(arguments[0], arguments[1])
            : dynamoDb(URI.create(arguments[0]), arguments[1]);
    Handled.each(
        new CallDao(database).changes(),
        2,
        event -> {
          String caller = event.newRecord().orElseThrow().caller();
          System.out.println(caller);
          if (caller.equals("Bob")) {
            System.out.flush();
            Runtime.getRuntime().halt(9);
          }
        });
  }

  private static Database postgres(String url, String schema) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(url);
    dataSource.setCurrentSchema(schema);
    return PostgresDatabase.builder().dataSource(dataSource).build();
  }

  private static Database dynamoDb(URI endpoint, String accessKey) {
    StaticCredentialsProvider credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret"));
    return DynamoDbDatabase.builder()
        .client(
            DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .build())
        .streamsClient(
            DynamoDbStreamsClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .build())
        .build();
  }
}
