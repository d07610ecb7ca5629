package dev.rowsmith.dynamodb;

import dev.rowsmith.RetryPolicy;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * A client of a database.
 *
 * @param owned whether it is closed with the database
 * @param retries what is repeated beside what the client itself repeats
 */
record GivenClient<C extends SdkAutoCloseable>(C client, boolean owned, RetryPolicy retries) {

  /**
   * A client that was given, or made of the builder that was given; null where neither was.
   *
   * @param name of the builder's method that takes the client
   * @param said how requests are to be repeated, or null where nothing was said
   * @throws IllegalStateException when both were given
   */
  static <C extends SdkAutoCloseable> @Nullable GivenClient<C> of(
      String name,
      @Nullable C client,
      @Nullable AwsClientBuilder<?, C> builder,
      @Nullable RetryPolicy said) {
    if (client != null && builder != null) {
      throw new IllegalStateException(
          "Both " + name + "(…) and " + name + "Builder(…) are given. Call one of them.");
    }
    if (client != null) {
      return new GivenClient<>(client, false, said == null ? RetryPolicy.none() : said);
    }
    return builder == null ? null : built(builder, said);
  }

  private static <C extends SdkAutoCloseable> GivenClient<C> built(
      AwsClientBuilder<?, C> builder, @Nullable RetryPolicy said) {
    if (said == null && repeats(builder.overrideConfiguration())) {
      return new GivenClient<>(builder.build(), true, RetryPolicy.none());
    }
    builder.overrideConfiguration(
        builder.overrideConfiguration().toBuilder()
            .retryStrategy(AwsRetryStrategy.doNotRetry())
            .build());
    return new GivenClient<>(builder.build(), true, said == null ? RetryPolicy.standard() : said);
  }

  private static boolean repeats(ClientOverrideConfiguration client) {
    return client.retryStrategy().isPresent()
        || client.retryMode().isPresent()
        || client.retryPolicy().isPresent();
  }

  void close() {
    if (owned) {
      client.close();
    }
  }
}
