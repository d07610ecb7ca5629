package dev.rowsmith.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class EmbeddedServersTest {
  @Test
  void dynamoDbAnswers() {
    assertThat(EmbeddedServers.dynamoDb().client().listTables().tableNames()).isEmpty();
    try (DynamoDbClient client = EmbeddedServers.dynamoDb().clientBuilder().build()) {
      assertThat(client.listTables().tableNames()).isEmpty();
    }
    // The HTTP client is shared, and has not been closed with that client.
    assertThat(EmbeddedServers.dynamoDb().client().listTables().tableNames()).isEmpty();
  }

  @Test
  void postgresAnswersAndSpeaksUtf8() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(EmbeddedServers.postgres().jdbcUrl())) {
      assertThat(selected(connection, "show server_encoding")).isEqualTo("UTF8");
      assertThat(selected(connection, "show fsync")).isEqualTo("off");
    }
    try (Connection connection = EmbeddedServers.postgres().dataSource().getConnection()) {
      assertThat(selected(connection, "select 'ü€😀'")).isEqualTo("ü€😀");
    }
  }

  @Test
  void postgresTakesMoreThanFiftyConnections() throws SQLException {
    List<Connection> connections = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        connections.add(DriverManager.getConnection(EmbeddedServers.postgres().jdbcUrl()));
      }
    } finally {
      for (Connection connection : connections) {
        connection.close();
      }
    }
    assertThat(connections).hasSize(60);
  }

  @Test
  void eachServerIsStartedOnce() {
    assertThat(EmbeddedServers.dynamoDb()).isSameAs(EmbeddedServers.dynamoDb());
    assertThat(EmbeddedServers.postgres()).isSameAs(EmbeddedServers.postgres());
  }

  @Test
  void bothListenOnLoopbackOnly() throws Exception {
    URI postgres = URI.create(EmbeddedServers.postgres().jdbcUrl().substring("jdbc:".length()));
    List<Integer> ports =
        List.of(EmbeddedServers.dynamoDb().endpoint().getPort(), postgres.getPort());
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    for (int port : ports) {
      connect(InetAddress.getByName("127.0.0.1"), port);
      for (InetAddress other : others) {
        assertThatThrownBy(() -> connect(other, port)).isInstanceOf(ConnectException.class);
      }
    }
  }

  @Test
  void dependenciesOfDynamoDbLocalAreNotOnTheClassPath() {
    for (String name :
        List.of(
            "software.amazon.dynamodb.services.local.main.ServerRunner",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "org.apache.logging.log4j.core.Logger",
            "kotlin.Unit",
            "org.eclipse.jetty.server.Server")) {
      assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
  }

  private static void connect(InetAddress address, int port) throws Exception {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2000);
    }
  }

  private static String selected(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
