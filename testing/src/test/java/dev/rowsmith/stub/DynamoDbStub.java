package dev.rowsmith.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.rowsmith.Database;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.dynamodb.DynamoDbDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Speaks DynamoDB's protocol as far as a test scripts it: answers for each operation, in order, of
 * which the last stays. Keeps the requests.
 */
public final class DynamoDbStub implements AutoCloseable {

  private static final Answer UNSCRIPTED =
      Answer.error(400, "UnknownOperationException", "not in the test's script");

  private final HttpServer server;
  private final Map<String, Deque<Answer>> script = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile CyclicBarrier together = new CyclicBarrier(1);

  /** An operation, such as {@code CreateTable}, and the JSON that came with it. */
  record Request(String operation, String body) {}

  public DynamoDbStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Says what an operation is answered from now on. */
  public DynamoDbStub on(String operation, Answer... answers) {
    script.put(operation, new ArrayDeque<>(List.of(answers)));
    return this;
  }

  /** Answers none of so many requests before all of them are there. */
  DynamoDbStub together(int number) {
    together = new CyclicBarrier(number);
    return this;
  }

  /** A database whose client asks this stub, each request once. */
  Database database() {
    return database(RetryPolicy.none());
  }

  /** A database whose client asks this stub, with these repetitions. */
  public Database database(RetryPolicy retries) {
    return builder(retries).build();
  }

  /** What makes a database whose client asks this stub, with these repetitions. */
  DynamoDbDatabase.Builder builder(RetryPolicy retries) {
    return DynamoDbDatabase.builder()
        .retries(retries)
        .clientBuilder(clientBuilder())
        .streamsClient(settings(DynamoDbStreamsClient.builder()).build());
  }

  /** What makes a client that asks this stub. */
  public DynamoDbClientBuilder clientBuilder() {
    return settings(DynamoDbClient.builder());
  }

  /** The same for asynchronous DAOs too. */
  Database asyncDatabase(RetryPolicy retries) {
    return asyncBuilder(retries).build();
  }

  /** What makes a database for asynchronous DAOs too. */
  DynamoDbDatabase.Builder asyncBuilder(RetryPolicy retries) {
    return builder(retries).asyncClientBuilder(settings(DynamoDbAsyncClient.builder()));
  }

  /** The client that {@link #asyncBuilder} makes. */
  DynamoDbAsyncClient asyncClient() {
    return settings(DynamoDbAsyncClient.builder()).build();
  }

  private <B extends AwsClientBuilder<B, ?>> B settings(B client) {
    return client
        .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create("somebody", "planted-secret")));
  }

  /** The operations that were asked for, in order. */
  public List<String> operations() {
    return requests.stream().map(Request::operation).toList();
  }

  /** The JSON of the first request for an operation. */
  String body(String operation) {
    return bodies(operation).get(0);
  }

  /** The JSON of the requests for an operation, in order. */
  List<String> bodies(String operation) {
    return requests.stream()
        .filter(request -> request.operation().equals(operation))
        .map(Request::body)
        .toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      String operation = target.substring(target.indexOf('.') + 1);
      byte[] body = exchange.getRequestBody().readAllBytes();
      Answer answer = answer(new Request(operation, new String(body, StandardCharsets.UTF_8)));
      if (answer == Answer.NEVER) {
        closing.await();
        return;
      }
      together.await();
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      if (answer.checksum() != null) {
        exchange.getResponseHeaders().set("x-amz-crc32", answer.checksum());
      }
      exchange.sendResponseHeaders(answer.status(), answer.length());
      exchange.getResponseBody().write(answer.body().getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    } catch (InterruptedException | BrokenBarrierException e) {
      // The stub is closed.
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Answer answer(Request request) {
    requests.add(request);
    return next(script.get(request.operation()));
  }

  private static Answer next(@Nullable Deque<Answer> answers) {
    if (answers == null) {
      return UNSCRIPTED;
    }
    return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
