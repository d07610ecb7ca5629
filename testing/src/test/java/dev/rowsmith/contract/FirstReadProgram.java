package dev.rowsmith.contract;

import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.sql.PostgresDatabase;
import java.net.URI;
import org.postgresql.ds.PGSimpleDataSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A program that reads one record and ends. */
final class FirstReadProgram {

  private FirstReadProgram() {}

  /** Takes where the table is and the record's key. */
  public static void main(String[] arguments) {
    try (Database database = database(arguments[0])) {
      int personId = Integer.parseInt(arguments[1]);
      System.out.println(new PhoneDao(database).getRecord(personId).name());
    }
  }

  /** A JDBC URL with its schema, or an endpoint of DynamoDB. */
  static Database database(String place) {
    return place.startsWith("jdbc:") ? postgres(place) : dynamoDb(place);
  }

  private static Database postgres(String url) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(url);
    return PostgresDatabase.builder().dataSource(dataSource).build();
  }

  private static Database dynamoDb(String endpoint) {
    AwsBasicCredentials credentials = AwsBasicCredentials.create("firstread", "secret");
    return DynamoDbDatabase.builder()
        .clientBuilder(
            DynamoDbClient.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(credentials)))
        .build();
  }
}
