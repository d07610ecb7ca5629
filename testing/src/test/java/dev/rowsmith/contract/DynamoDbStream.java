package dev.rowsmith.contract;

import dev.rowsmith.Database;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A program that reads 600 records of 100 kB, and has no room for them. */
final class DynamoDbStream {

  private static final int RECORDS = 600;
  private static final int AT_ONCE = 20;

  private DynamoDbStream() {}

  /**
   * Takes an endpoint, an access key, and whether to {@code stream} all, to do so in {@code
   * segments} or to {@code list} them.
   */
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
      ParcelDao parcels = new ParcelDao(database);
      if (!parcels.tableExists()) {
        parcels.createTable();
        fill(parcels);
      }
      if (arguments[2].equals("list")) {
        System.out.println(parcels.scan().list().size());
        return;
      }
      try (Stream<Parcel> all =
          arguments[2].equals("segments")
              ? parcels.scan().segments(4).stream()
              : parcels.scan().stream()) {
        System.out.println(all.mapToLong(parcel -> parcel.text().length()).sum());
      }
    }
  }

  private static void fill(ParcelDao parcels) {
    String text = "x".repeat(100_000);
    for (int first = 0; first < RECORDS; first += AT_ONCE) {
      parcels.putRecords(
          IntStream.range(first, first + AT_ONCE).mapToObj(n -> parcel(n, text)).toList());
    }
  }

  private static Parcel parcel(int number, String text) {
    return new Parcel("k" + number, text, null, null, Set.of(), List.of(), Map.of(), null);
  }
}
