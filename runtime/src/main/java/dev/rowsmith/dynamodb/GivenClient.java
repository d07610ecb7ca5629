package dev.rowsmith.dynamodb;

import dev.rowsmith.RetryPolicy;
import java.util.concurrent.ScheduledExecutorService;
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
 * @param timer what ends with it
 */
record GivenClient<C extends SdkAutoCloseable>(
    C client, boolean owned, RetryPolicy retries, @Nullable ScheduledExecutorService timer) {

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
      return new GivenClient<>(client, false, said == null ? RetryPolicy.none() : said, null);
    }
    return builder == null ? null : built(builder, said);
  }

  private static <C extends SdkAutoCloseable> GivenClient<C> built(
      AwsClientBuilder<?, C> builder, @Nullable RetryPolicy said) {
    ClientOverrideConfiguration given = builder.overrideConfiguration();
    ClientOverrideConfiguration.Builder options = given.toBuilder();
    RetryPolicy retries = said == null ? RetryPolicy.standard() : said;
    if (said == null && repeats(given)) {
      retries = RetryPolicy.none();
    } else {
      options.retryStrategy(AwsRetryStrategy.doNotRetry());
    }
    ScheduledExecutorService timer = null;
    if (given.scheduledExecutorService().isEmpty()) {
      timer = CallTimer.start();
      options.scheduledExecutorService(timer);
    }
    try {
      C client = builder.overrideConfiguration(options.build()).build();
      return new GivenClient<>(client, true, retries, timer);
    } catch (RuntimeException e) {
      end(timer);
      throw e;
    } finally {
      // The caller may make another client of it, which is not to share what ends with this one.
      builder.overrideConfiguration(given);
    }
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
    end(timer);
  }

  private static void end(@Nullable ScheduledExecutorService timer) {
    if (timer != null) {
      timer.shutdownNow();
    }
  }
}
