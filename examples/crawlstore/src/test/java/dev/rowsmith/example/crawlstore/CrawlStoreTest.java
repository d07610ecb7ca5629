package dev.rowsmith.example.crawlstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowsmith.testing.EmbeddedServers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CrawlStoreTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void bothBackendsGiveTheSame() {
    assertThat(run()).isZero();
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("DynamoDB", "PostgreSQL", "Both gave the same, in all")
        .contains("site map        4 pages, to be crawled: 4")
        .contains("first crawl     PARTIAL: 6 new, 0 changed, 0 unchanged, 0 gone, 1 failed")
        .contains("second crawl    PARTIAL: 1 new, 1 changed, 4 unchanged, 1 gone, 1 failed")
        .contains("runs            [run-2, run-1], each on a page of its own")
        .contains("blog            2 versions: Blog Second thoughts. | Blog First thoughts.")
        .contains("claimed         by 1 of 8 workers")
        .contains("deleted         15 items, 9 versions, 9 pages, 3 runs, the site")
        .contains("and again       0 items, 0 versions, 0 pages, 0 runs, no site");
  }

  @Test
  void runsAgainstGivenServers() {
    System.setProperty("aws.accessKeyId", "crawlstore");
    System.setProperty("aws.secretAccessKey", "crawlstore");
    System.setProperty("aws.region", "us-east-1");
    String dynamoDb = EmbeddedServers.dynamoDb().endpoint().toString();
    String postgres = EmbeddedServers.postgres().jdbcUrl();
    assertThat(run("--dynamodb", dynamoDb, "--postgres", postgres)).isZero();
  }

  private int run(String... arguments) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new CommandLine(new CrawlStore(out)).execute(arguments);
  }
}
