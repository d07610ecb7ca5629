package dev.rowsmith.example.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** What is sent, as a server of the protocol sees it. */
class ParameterStoreTest {

  private final List<String> asked = new ArrayList<>();
  private int status = 200;
  private HttpServer server;
  private ParameterStore store;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            asked.add(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
            asked.add(exchange.getRequestHeaders().getFirst("Authorization"));
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
          }
        });
    server.start();
    store =
        new ParameterStore(
            UrlConnectionHttpClient.create(),
            URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
            Region.EU_CENTRAL_1,
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void putsASignedParameter() {
    store.tell("DYNAMODB_TABLE_T", "arn:aws:dynamodb:eu-central-1:1:table/t");
    assertThat(asked.get(0)).isEqualTo("AmazonSSM.PutParameter");
    assertThat(asked.get(1)).contains("AWS4-HMAC-SHA256 Credential=key/", "/eu-central-1/ssm/");
    assertThat(asked.get(2))
        .isEqualTo(
            "{\"Name\":\"DYNAMODB_TABLE_T\",\"Overwrite\":true,\"Type\":\"String\","
                + "\"Value\":\"arn:aws:dynamodb:eu-central-1:1:table/t\"}");
  }

  @Test
  void tellsThatItIsRefused() {
    status = 400;
    assertThatThrownBy(() -> store.tell("DYNAMODB_TABLE_T", "arn"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("DYNAMODB_TABLE_T");
  }
}
