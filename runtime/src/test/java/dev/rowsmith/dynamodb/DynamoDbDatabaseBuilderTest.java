package dev.rowsmith.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowsmith.TableNames;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
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
}
