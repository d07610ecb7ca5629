package dev.rowsmith.benchmarks.postgres;

import dev.rowsmith.testing.EmbeddedServers;
import java.net.URI;

/** The embedded server with the tables filled, started when it is first asked for. */
public final class Server {

  private static final int OWNERS = 1000;

  private boolean filled;

  /**
   * Where it is reached.
   *
   * @param milliseconds how much is added to a round trip
   */
  public synchronized String url(long milliseconds) {
    String url = EmbeddedServers.postgres().jdbcUrl();
    if (!filled) {
      Tables.fill(url, OWNERS);
      filled = true;
    }
    if (milliseconds == 0) {
      return url;
    }
    int port = URI.create(url.substring("jdbc:".length())).getPort();
    // It lasts as long as the server does.
    @SuppressWarnings("resource")
    Relay relay = new Relay(port, milliseconds);
    return url.replace(":" + port + "/", ":" + relay.port() + "/");
  }
}
