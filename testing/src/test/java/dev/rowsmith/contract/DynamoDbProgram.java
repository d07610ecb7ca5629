package dev.rowsmith.contract;

import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A program that knows DynamoDB alone: it makes the table and stores one record. */
final class DynamoDbProgram {

  private DynamoDbProgram() {}

  /** Takes an endpoint, an access key and the record's key. */
  public static void main(String[] arguments) {
    AwsBasicCredentials credentials = AwsBasicCredentials.create(arguments[1], "secret");
    try (Database database =
        DynamoDbDatabase.builder()
            .clientBuilder(
                DynamoDbClient.builder()
                    .endpointOverride(URI.create(arguments[0]))
                    .region(Region.US_EAST_1)
                    .credentialsProvider(StaticCredentialsProvider.create(credentials)))
            .build()) {
      PhoneDao phones = new PhoneDao(database);
      phones.createTable();
      int personId = Integer.parseInt(arguments[2]);
      phones.createRecord(Phone.friend(personId, "Somebody"));
      System.out.println(phones.getRecord(personId).name());
    }
  }
}
