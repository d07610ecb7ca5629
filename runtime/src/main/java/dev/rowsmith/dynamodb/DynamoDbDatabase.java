package dev.rowsmith.dynamodb;

import dev.rowsmith.ChangeFeed;
import dev.rowsmith.Database;
import dev.rowsmith.DatabaseBuilder;
import dev.rowsmith.OperationContext;
import dev.rowsmith.RetryPolicy;
import dev.rowsmith.RowsmithException;
import dev.rowsmith.TableDao;
import dev.rowsmith.TableNotFoundException;
import dev.rowsmith.Transaction;
import dev.rowsmith.codec.ChangeCodec;
import dev.rowsmith.codec.RecordCodec;
import dev.rowsmith.operation.Plan;
import dev.rowsmith.operation.TableBackend;
import dev.rowsmith.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClientBuilder;

/**
 * Tables on DynamoDB:
 *
 * <pre>{@code
 * Database database =
 *     DynamoDbDatabase.builder()
 *         .clientBuilder(DynamoDbClient.builder())
 *         .tablePrefix("dev_")
 *         .build();
 * }</pre>
 *
 * <p>A client that was made from a builder is closed with the database; one that was given stays
 * open.
 */
public final class DynamoDbDatabase extends Database {

  /** The most characters of a table's name. */
  private static final int LONGEST_NAME = 255;

  private final GivenClient<DynamoDbClient> client;
  private final @Nullable GivenClient<DynamoDbAsyncClient> asyncClient;
  private final Drivers drivers;
  private final @Nullable GivenClient<DynamoDbStreamsClient> streams;
  private final AwsRequestOverrideConfiguration options;

  private DynamoDbDatabase(
      Builder builder,
      GivenClient<DynamoDbClient> client,
      @Nullable GivenClient<DynamoDbAsyncClient> asyncClient,
      @Nullable GivenClient<DynamoDbStreamsClient> streams) {
    super(builder);
    this.client = client;
    this.asyncClient = asyncClient;
    this.drivers =
        new Drivers(
            new BlockingDriver(client.client(), client.retries(), listener()),
            asyncClient == null
                ? null
                : new AsyncDriver(asyncClient.client(), asyncClient.retries(), listener()));
    this.streams = streams;
    this.options = AwsRequestOverrideConfiguration.builder().apiCallTimeout(timeout()).build();
  }

  /** Starts a database on DynamoDB. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public boolean ping() {
    ListTablesRequest request =
        ListTablesRequest.builder().limit(1).overrideConfiguration(options).build();
    try {
      new BlockingDriver(client.client(), RetryPolicy.none(), listener())
          .call(context("ping"), asked -> asked.listTables(request));
      return true;
    } catch (RowsmithException e) {
      return false;
    }
  }

  @Override
  public List<String> listTables() {
    String prefix = tableNames().prefix();
    List<String> names = new ArrayList<>();
    String last = null;
    do {
      ListTablesRequest request =
          ListTablesRequest.builder()
              .exclusiveStartTableName(last)
              .overrideConfiguration(options)
              .build();
      ListTablesResponse answer =
          drivers.blocking().call(context("listTables"), client -> client.listTables(request));
      for (String name : answer.tableNames()) {
        if (name.startsWith(prefix)) {
          names.add(name);
        }
      }
      last = answer.lastEvaluatedTableName();
    } while (last != null);
    names.remove(fullName(StreamPlaces.TABLE));
    names.sort(null);
    return names;
  }

  private OperationContext context(String operation) {
    return OperationContext.of(tableNames().prefix() + "*", operation);
  }

  @Override
  protected Plan<Boolean> plan(Transaction transaction) {
    if (transaction.plans().stream().anyMatch(UniqueWrite.class::isInstance)) {
      return new MarkedTransaction(transaction, drivers, options).plan();
    }
    List<WriteExchange<?, ?>> writes = new ArrayList<>();
    transaction.plans().forEach(plan -> writes.add(drivers.write(plan)));
    String given = transaction.token();
    String token = given == null ? UUID.randomUUID().toString() : given;
    return drivers.plan(
        new TransactExchange(transaction, writes, token, options, drivers.blocking().capacity()));
  }

  @Override
  protected void checkAsynchronous() {
    if (asyncClient == null) {
      throw new IllegalStateException(
          "An asynchronous DAO wants a client that waits for nothing: call"
              + " asyncClientBuilder(DynamoDbAsyncClient.builder()) of the database's builder, or"
              + " asyncClient(…) with one of your own.");
    }
  }

  /**
   * The resource names of a DAO's table, for policies, alarms and whoever reads its stream.
   *
   * @throws TableNotFoundException when the table is not there
   */
  public TableArns arns(TableDao dao) {
    LiveTable table = new LiveTable(settings(dao.tableName()));
    TableDescription live = table.found("arns");
    return new TableArns(live.tableArn(), Optional.ofNullable(live.latestStreamArn()));
  }

  @Override
  public void close() {
    client.close();
    if (asyncClient != null) {
      asyncClient.close();
    }
    if (streams != null) {
      streams.close();
    }
  }

  @Override
  protected <R> TableBackend<R> open(TableSchema schema, RecordCodec<R> codec) {
    TableSettings settings = settings(fullName(schema.name()));
    DynamoDbTable<R> table = new DynamoDbTable<>(settings, schema, codec, expiry(schema));
    return schema.uniques().isEmpty()
        ? table
        : new UniqueRecords<>(table, schema, codec, fullName(schema.name() + UniqueMarkers.SUFFIX));
  }

  @Override
  protected <K, R> ChangeFeed<K, R> changes(ChangeCodec<K, R> codec) {
    if (streams == null) {
      throw new IllegalStateException(
          "The changes of a table are read by another client than its records. Give it to the"
              + " database's builder: streamsClientBuilder(DynamoDbStreamsClient.builder()), or"
              + " streamsClient(…) with one of your own.");
    }
    TableSettings table = settings(fullName(codec.schema().name()));
    return StreamFeed.of(
        table,
        StreamDecoder.of(codec).onlyFrom(table.name()),
        new StreamPlaces(settings(fullName(StreamPlaces.TABLE))),
        new StreamShards(
            streams.client(),
            new BlockingDriver(client.client(), streams.retries(), listener()),
            table));
  }

  private TableSettings settings(String name) {
    return new TableSettings(drivers, name, options, client.owned());
  }

  private String fullName(String base) {
    return tableNames().fullName(base, LONGEST_NAME);
  }

  /**
   * Makes a {@link DynamoDbDatabase}.
   *
   * <p>Its {@code timeout} holds for one attempt at a request, also where the client has a timeout
   * of its own.
   *
   * <p>A client builder is told not to repeat anything, so that {@link #retries} alone decides,
   * unless it has a retry strategy of its own and {@code retries} is not said. A client that was
   * given repeats requests as it was made to, and nothing is repeated beside that unless {@code
   * retries} is said; what it repeats unseen may count twice in an update that adds.
   */
  public static final class Builder extends DatabaseBuilder<Builder> {

    private @Nullable DynamoDbClient client;
    private @Nullable DynamoDbClientBuilder clientBuilder;
    private @Nullable DynamoDbStreamsClient streamsClient;
    private @Nullable DynamoDbStreamsClientBuilder streamsClientBuilder;
    private @Nullable DynamoDbAsyncClient asyncClient;
    private @Nullable DynamoDbAsyncClientBuilder asyncClientBuilder;

    private Builder() {}

    /** Uses a client that the caller made, and closes. */
    public Builder client(DynamoDbClient newClient) {
      this.client = newClient;
      return this;
    }

    /** Makes a client of the SDK's builder, which is closed with the database. */
    public Builder clientBuilder(DynamoDbClientBuilder newClientBuilder) {
      this.clientBuilder = newClientBuilder;
      return this;
    }

    /** Uses a client of DynamoDB Streams for the changes of tables. The caller closes it. */
    public Builder streamsClient(DynamoDbStreamsClient newClient) {
      this.streamsClient = newClient;
      return this;
    }

    /** Makes a client for the changes of tables, which is closed with the database. */
    public Builder streamsClientBuilder(DynamoDbStreamsClientBuilder newClientBuilder) {
      this.streamsClientBuilder = newClientBuilder;
      return this;
    }

    /**
     * Lets asynchronous DAOs use a client that the caller made, and closes. Tables are made,
     * changed and dropped by the other client even so.
     */
    public Builder asyncClient(DynamoDbAsyncClient newClient) {
      this.asyncClient = newClient;
      return this;
    }

    /** Makes a client for asynchronous DAOs, which is closed with the database. */
    public Builder asyncClientBuilder(DynamoDbAsyncClientBuilder newClientBuilder) {
      this.asyncClientBuilder = newClientBuilder;
      return this;
    }

    /**
     * Makes the database. Nothing is sent.
     *
     * @throws IllegalStateException when neither a client nor a client builder was given, or both
     *     of one kind
     */
    @Override
    public DynamoDbDatabase build() {
      if (clientBuilder != null) {
        ByteInterceptor.addTo(clientBuilder);
      }
      GivenClient<DynamoDbClient> given =
          GivenClient.of("client", client, clientBuilder, retries());
      if (given == null) {
        throw new IllegalStateException(
            "No client is given. Call clientBuilder(DynamoDbClient.builder()), or client(…) with"
                + " one of your own.");
      }
      return new DynamoDbDatabase(
          this,
          given,
          GivenClient.of("asyncClient", asyncClient, asyncClientBuilder, retries()),
          GivenClient.of("streamsClient", streamsClient, streamsClientBuilder, retries()));
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
