package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.Database;
import dev.rowsmith.benchmarks.dynamodb.enhanced.BeanModel;
import dev.rowsmith.benchmarks.dynamodb.enhanced.EnhancedCalls;
import dev.rowsmith.benchmarks.dynamodb.enhanced.FirstEnhancedGet;
import dev.rowsmith.benchmarks.dynamodb.enhanced.ImmutableModel;
import dev.rowsmith.benchmarks.dynamodb.enhanced.StaticModel;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import dev.rowsmith.dynamodb.RowsmithItemBytes;
import dev.rowsmith.dynamodb.RowsmithItems;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The variants by the names that the results have for them. */
public final class Variants {

  public static final String PLAIN = "hand-written";
  public static final String FAST = "hand-written, fast";
  public static final String SDK_FAST = "the SDK's JSON, then hand-written, fast";
  public static final String ROWSMITH = "Rowsmith";
  public static final String ROWSMITH_CLIENT = "Rowsmith, client(…)";
  public static final String ROWSMITH_BUILDER = "Rowsmith, clientBuilder(…)";
  public static final String BEAN = "Enhanced Client, bean";
  public static final String IMMUTABLE = "Enhanced Client, immutable";
  public static final String STATIC = "Enhanced Client, static schema";

  private Variants() {}

  /** Whether a variant needs {@code dynamodb-enhanced}, which slows the client of all others. */
  public static boolean isEnhanced(String variant) {
    return variant.startsWith("Enhanced");
  }

  static Mapping mapping(String variant) {
    return switch (variant) {
      case PLAIN -> new ItemsMapping(new PlainItems());
      case FAST -> new ItemsMapping(new FastItems());
      case ROWSMITH -> new ItemsMapping(new RowsmithItems());
      case BEAN -> new BeanModel();
      case IMMUTABLE -> new ImmutableModel();
      case STATIC -> new StaticModel();
      default -> throw new IllegalArgumentException(variant);
    };
  }

  static ItemBytes itemBytes(String variant) {
    return switch (variant) {
      case FAST -> new FastItemBytes();
      case SDK_FAST -> new SdkItemBytes(new FastItems());
      case ROWSMITH -> new RowsmithItemBytes();
      default -> throw new IllegalArgumentException(variant);
    };
  }

  /** A variant over canned answers. */
  static Calls calls(String variant, SdkHttpClient http) {
    return calls(variant, client(http));
  }

  static Calls calls(String variant, DynamoDbClientBuilder client) {
    return switch (variant) {
      case PLAIN -> new SdkCalls(client.build(), new PlainItems());
      case FAST -> new SdkCalls(client.build(), new FastItems());
      case ROWSMITH_CLIENT, ROWSMITH_BUILDER -> new RowsmithCalls(database(variant, client));
      case BEAN -> new EnhancedCalls<>(client.build(), new BeanModel());
      case IMMUTABLE -> new EnhancedCalls<>(client.build(), new ImmutableModel());
      case STATIC -> new EnhancedCalls<>(client.build(), new StaticModel());
      default -> throw new IllegalArgumentException(variant);
    };
  }

  /** The database of a variant of Rowsmith's. */
  public static Database database(String variant, SdkHttpClient http) {
    return database(variant, client(http));
  }

  private static Database database(String variant, DynamoDbClientBuilder client) {
    return variant.equals(ROWSMITH_CLIENT)
        ? DynamoDbDatabase.builder().client(client.build()).build()
        : DynamoDbDatabase.builder().clientBuilder(client).build();
  }

  /** Reads one record with as little made before as a program of that variant needs. */
  public static Object firstGet(String variant, SdkHttpClient http) {
    return switch (variant) {
      case PLAIN -> FirstGet.plain(client(http).build());
      case ROWSMITH_CLIENT, ROWSMITH_BUILDER -> FirstGet.rowsmith(database(variant, http));
      case BEAN -> FirstEnhancedGet.bean(client(http).build());
      case STATIC -> FirstEnhancedGet.ofSchema(client(http).build());
      default -> throw new IllegalArgumentException(variant);
    };
  }

  static DynamoDbClientBuilder client(SdkHttpClient http) {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("somebody", "secret")))
        .httpClient(http);
  }
}
