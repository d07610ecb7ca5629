package dev.rowsmith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class EndOfJvmTest {
  @Test
  void serversEndWithTheJvmThatIsKilled() throws Exception {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Started.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
    int dynamoDb = Integer.parseInt(output.readLine());
    int postgres = Integer.parseInt(output.readLine());
    assertThat(listens(dynamoDb)).isTrue();
    assertThat(listens(postgres)).isTrue();

    jvm.destroyForcibly().waitFor();

    Instant deadline = Instant.now().plus(Duration.ofMinutes(5));
    while ((listens(dynamoDb) || listens(postgres)) && Instant.now().isBefore(deadline)) {
      Thread.sleep(50);
    }
    assertThat(listens(dynamoDb)).as("DynamoDB Local still listens").isFalse();
    assertThat(listens(postgres)).as("PostgreSQL still listens").isFalse();
  }

  private static boolean listens(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
      return socket.isConnected();
    } catch (ConnectException e) {
      return false;
    }
  }

  /** Starts both servers, tells their ports, and never ends. */
  static final class Started {
    private Started() {}

    public static void main(String[] arguments) throws InterruptedException {
      System.out.println(EmbeddedServers.dynamoDb().endpoint().getPort());
      String url = EmbeddedServers.postgres().jdbcUrl();
      System.out.println(URI.create(url.substring("jdbc:".length())).getPort());
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
