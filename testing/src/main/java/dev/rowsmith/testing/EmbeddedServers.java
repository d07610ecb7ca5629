package dev.rowsmith.testing;

/**
 * Real servers on this machine, each started when first asked for and once per JVM.
 *
 * <pre>{@code
 * DynamoDbClient client = EmbeddedServers.dynamoDb().client();
 * DataSource dataSource = EmbeddedServers.postgres().dataSource();
 * }</pre>
 *
 * <p>Both listen on the loopback interface only, on a port that was free, keep nothing, and end
 * with this JVM, also when it is killed. The methods may be called from any thread.
 */
public final class EmbeddedServers {
  private static final Once<EmbeddedDynamoDb> DYNAMO_DB = new Once<>(EmbeddedDynamoDb::start);
  private static final Once<EmbeddedPostgres> POSTGRES = new Once<>(EmbeddedPostgres::start);

  private EmbeddedServers() {}

  /**
   * DynamoDB Local.
   *
   * <p>Its licence does not let it be part of another library, so its jars are taken from the local
   * Maven repository, and fetched into it first where they are missing, as the Maven settings of
   * the user say.
   *
   * @throws IllegalStateException if it cannot be fetched or started; the message tells what to do
   */
  public static EmbeddedDynamoDb dynamoDb() {
    return DYNAMO_DB.get();
  }

  /**
   * PostgreSQL, with its durability switched off for speed.
   *
   * @throws IllegalStateException if it cannot be started
   */
  public static EmbeddedPostgres postgres() {
    return POSTGRES.get();
  }
}
