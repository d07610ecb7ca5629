package dev.rowsmith.testing;

import java.net.URI;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpService;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClientBuilder;

/** DynamoDB Local, running in memory in a process of its own. */
public final class EmbeddedDynamoDb {
  private static final String DEFAULT_ACCESS_KEY = "rowsmith";

  private final URI endpoint;
  private final SdkHttpClient httpClient = UrlConnectionHttpClient.create();
  private final Once<SdkAsyncHttpClient> asyncHttpClient =
      new Once<>(EmbeddedDynamoDb::asyncHttpClient);
  private final Once<DynamoDbClient> client = new Once<>(() -> clientBuilder().build());

  private final Once<DynamoDbStreamsClient> streamsClient =
      new Once<>(() -> streamsClientBuilder(DEFAULT_ACCESS_KEY).build());

  private EmbeddedDynamoDb(URI endpoint) {
    this.endpoint = endpoint;
  }

  static EmbeddedDynamoDb start() {
    return new EmbeddedDynamoDb(LocalProcess.start());
  }

  /** Where the server listens: {@code http://127.0.0.1:port}. */
  public URI endpoint() {
    return endpoint;
  }

  /** A client of the server, always the same one. */
  public DynamoDbClient client() {
    return client.get();
  }

  /** A builder of clients, with endpoint, region and invented credentials set. */
  public DynamoDbClientBuilder clientBuilder() {
    return clientBuilder(DEFAULT_ACCESS_KEY);
  }

  /**
   * A builder of asynchronous clients, with the same set. It wants one of the SDK's asynchronous
   * HTTP clients on the class path, such as {@code netty-nio-client}.
   *
   * @throws IllegalStateException if there is none
   */
  public DynamoDbAsyncClientBuilder asyncClientBuilder() {
    return asyncClientBuilder(DEFAULT_ACCESS_KEY);
  }

  /** A client of the server's streams, always the same one. */
  public DynamoDbStreamsClient streamsClient() {
    return streamsClient.get();
  }

  /** DynamoDB Local keeps a database of its own for each access key. */
  DynamoDbClientBuilder clientBuilder(String accessKey) {
    return blocking(DynamoDbClient.builder(), accessKey);
  }

  DynamoDbStreamsClientBuilder streamsClientBuilder(String accessKey) {
    return blocking(DynamoDbStreamsClient.builder(), accessKey);
  }

  DynamoDbAsyncClientBuilder asyncClientBuilder(String accessKey) {
    return settings(DynamoDbAsyncClient.builder(), accessKey).httpClient(asyncHttpClient.get());
  }

  // The HTTP client is shared, and so not closed with its users: clients cost next to nothing.
  private <C, B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>> B blocking(
      B builder, String accessKey) {
    return settings(builder, accessKey).httpClient(httpClient);
  }

  private <B extends AwsClientBuilder<B, ?>> B settings(B builder, String accessKey) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret")));
  }

  /** Whether the class path has what asynchronous clients need. */
  static boolean hasAsyncHttpClient() {
    return asyncHttpServices().findAny().isPresent();
  }

  private static SdkAsyncHttpClient asyncHttpClient() {
    return asyncHttpServices()
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No asynchronous HTTP client is on the class path. Add"
                        + " software.amazon.awssdk:netty-nio-client to the tests."))
        .get()
        .createAsyncHttpClientFactory()
        .build();
  }

  private static Stream<ServiceLoader.Provider<SdkAsyncHttpService>> asyncHttpServices() {
    return ServiceLoader.load(SdkAsyncHttpService.class).stream();
  }
}
