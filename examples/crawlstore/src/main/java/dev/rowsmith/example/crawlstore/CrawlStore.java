package dev.rowsmith.example.crawlstore;

import dev.rowsmith.Database;
import dev.rowsmith.TableNames;
import dev.rowsmith.example.Example;
import dev.rowsmith.example.Report;
import java.io.PrintStream;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: crawls a small web site, twice, into each database. */
@Command(
    name = "crawlstore",
    mixinStandardHelpOptions = true,
    description = "Crawls a small web site into DynamoDB and into PostgreSQL.")
public final class CrawlStore extends Example {

  CrawlStore(PrintStream out) {
    super(out, TableNames.prefix("rowsmith-crawlstore-"));
  }

  /** Runs the program; its exit code is 0 when both backends gave the same. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CrawlStore(standardOut())).execute(arguments));
  }

  @Override
  protected String title() {
    return "Rowsmith crawl store: a web site on this machine, crawled by four workers";
  }

  @Override
  protected void run(Database database, Report report) throws Exception {
    try (SmallWeb web = new SmallWeb()) {
      new Job(database, Clock.systemUTC(), web, report).run();
    }
  }
}
