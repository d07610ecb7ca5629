package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.RetryPolicy;
import dev.rowsmith.TableNames;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

class DynamoDbDatabaseBuilderTest {

  /** Nothing listens here, and nothing is sent. */
  private static DynamoDbClientBuilder clients() {
    return DynamoDbClient.builder()
        .region(Region.EU_CENTRAL_1)
        .endpointOverride(URI.create("http://127.0.0.1:1"));
  }

  @Test
  void wantsAClient() {
    assertThatThrownBy(() -> DynamoDbDatabase.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Call clientBuilder(DynamoDbClient.builder())");
  }

  @Test
  void wantsOneClientOnly() {
    try (DynamoDbClient client = clients().build()) {
      assertThatThrownBy(
              () -> DynamoDbDatabase.builder().client(client).clientBuilder(clients()).build())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Call one of them");
    }
  }

  @Test
  void wantsNamesOnce() {
    DynamoDbDatabase.Builder builder = DynamoDbDatabase.builder().tablePrefix("dev_");
    assertThatThrownBy(() -> builder.tableNames(TableNames.organization("acme", "shop")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("either tablePrefix(…) or tableNames(…)");
  }

  @Test
  void wantsAPositiveTimeout() {
    assertThatThrownBy(() -> DynamoDbDatabase.builder().timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least a millisecond");
  }

  @Test
  void namesTables() {
    try (DynamoDbDatabase plain = DynamoDbDatabase.builder().clientBuilder(clients()).build();
        DynamoDbDatabase prefixed =
            DynamoDbDatabase.builder().clientBuilder(clients()).tablePrefix("dev_").build()) {
      assertThat(plain.open(Sample.TABLE, Sample.CODEC).name()).isEqualTo("sample");
      assertThat(prefixed.open(Sample.TABLE, Sample.CODEC).name()).isEqualTo("dev_sample");
    }
  }

  @Test
  void leavesABuilderAsItWas() {
    DynamoDbClientBuilder builder = clients();
    GivenClient<DynamoDbClient> first = GivenClient.of("client", null, builder, null);
    GivenClient<DynamoDbClient> second = GivenClient.of("client", null, builder, null);
    assertThat(first.retries()).isEqualTo(second.retries()).isEqualTo(RetryPolicy.standard());
    first.close();
    assertThat(first.timer().isShutdown()).isTrue();
    assertThat(second.timer().isShutdown()).isFalse();
    second.close();
  }

  @Test
  void leavesATimerToWhoMadeIt() {
    ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    GivenClient<DynamoDbClient> client =
        GivenClient.of(
            "client",
            null,
            clients().overrideConfiguration(options -> options.scheduledExecutorService(timer)),
            null);
    client.close();
    assertThat(timer.isShutdown()).isFalse();
    timer.shutdownNow();
  }

  /** The SDK's own keeps it for as long as the call might have taken. */
  @Test
  void keepsNoTimerOfACallThatHasEnded() {
    DynamoDbClientBuilder builder =
        clients()
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("somebody", "secret")));
    GivenClient<DynamoDbClient> client =
        GivenClient.of("client", null, builder, RetryPolicy.none());
    assertThatThrownBy(
            () ->
                client
                    .client()
                    .listTables(
                        request ->
                            request.overrideConfiguration(
                                options -> options.apiCallTimeout(Duration.ofMinutes(1)))))
        .isInstanceOf(SdkClientException.class);
    // The one that keeps the next from waking a thread.
    assertThat(((ScheduledThreadPoolExecutor) client.timer()).getQueue())
        .hasSizeLessThanOrEqualTo(1);
    client.close();
  }
}
