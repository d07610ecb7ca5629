package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.ColdStartGroup.Backend;
import dev.rowsmith.benchmarks.GrowthGroup.Dimension;
import dev.rowsmith.benchmarks.dynamodb.BytesBenchmark;
import dev.rowsmith.benchmarks.dynamodb.CallBenchmark;
import dev.rowsmith.benchmarks.dynamodb.MappingBenchmark;
import dev.rowsmith.benchmarks.dynamodb.Variants;
import dev.rowsmith.benchmarks.postgres.Server;
import dev.rowsmith.benchmarks.postgres.Stores;
import dev.rowsmith.benchmarks.process.Sources;
import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the benchmarks and writes what they found.
 *
 * <pre>{@code
 * Main                        // all, into docs/benchmarks.md
 * Main dynamodb mapping       // these groups anew, the others as they were
 * Main --quick                // a first impression of most, into benchmarks/target/quick
 * Main --quick loopback       // of this group
 * }</pre>
 */
public final class Main {

  private static final Path TARGET = Path.of("benchmarks", "target");

  private static final Server SERVER = new Server();

  private static final List<Group> GROUPS =
      List.of(
          new JmhGroup(
              new Chapter(
                  "mapping",
                  "DynamoDB: mapping alone",
                  "A record to a map of attribute values, and back. Flat has eleven components, nested holds twenty records"
                      + " of six.",
                  Variants.FAST),
              MappingBenchmark.class,
              List.of(
                  Variants.FAST,
                  Variants.PLAIN,
                  Variants.ROWSMITH,
                  Variants.BEAN,
                  Variants.IMMUTABLE,
                  Variants.STATIC),
              ".*Flat",
              JmhGroup.Pace.CODE,
              List.of()),
          new JmhGroup(
              new Chapter(
                  "mapping-bytes",
                  "DynamoDB: mapping alone, off the bytes",
                  "The bytes of a record in an answer to the record.",
                  Variants.FAST),
              BytesBenchmark.class,
              List.of(Variants.FAST, Variants.SDK_FAST, Variants.ROWSMITH),
              "",
              JmhGroup.Pace.CODE,
              List.of()),
          new JmhGroup(
              new Chapter(
                  "dynamodb",
                  "DynamoDB: the whole call",
                  "Through the SDK's client, signing and checksums included, to an HTTP client that answers from memory."
                      + " Query, batch and scan bring a hundred flat records.",
                  Variants.PLAIN),
              CallBenchmark.class,
              List.of(
                  Variants.PLAIN,
                  Variants.FAST,
                  Variants.ROWSMITH_CLIENT,
                  Variants.ROWSMITH_BUILDER,
                  Variants.BEAN,
                  Variants.IMMUTABLE,
                  Variants.STATIC),
              "get|put|query",
              JmhGroup.Pace.CLIENT,
              List.of()),
          new LoopbackGroup(
              new Chapter(
                  "loopback",
                  "DynamoDB: the whole call over HTTP",
                  "The same by the SDK's default HTTP client, to a server on this machine that answers from"
                      + " memory.",
                  Variants.PLAIN)),
          new PostgresGroup(
              new Chapter(
                  "postgres",
                  "PostgreSQL on loopback",
                  "Records of ten components in a table of 100,000, over one pool, in which no wait for the server is longer"
                      + " than ten seconds. Query and getMany bring a hundred, putMany and load store"
                      + " 10,000, stream reads all, transaction is an insert, an update and a delete."
                      + " Time is that of the program, not the server's.",
                  Stores.JDBC),
              SERVER,
              0,
              "get|query"),
          new PostgresGroup(
              new Chapter(
                  "postgres-delay",
                  "PostgreSQL, a millisecond away",
                  "The same with a millisecond added to each round trip.",
                  Stores.JDBC),
              SERVER,
              1,
              ""),
          new ColdStartGroup(
              new Chapter(
                  "cold-start-dynamodb",
                  "Cold start on DynamoDB",
                  "A fresh process that makes a client, reads one record and ends; the network is canned. Medians.",
                  Variants.PLAIN),
              Backend.DYNAMODB,
              SERVER),
          new ColdStartGroup(
              new Chapter(
                  "cold-start-postgres",
                  "Cold start on PostgreSQL",
                  "A fresh process that opens a pool, reads one record and ends. Medians.",
                  Stores.JDBC),
              Backend.POSTGRES,
              SERVER),
          new CompileGroup(
              new Chapter(
                  "compile",
                  "Compile time",
                  "A fresh process of javac, for types of eleven components. With Doma each has a DAO of five methods, with"
                      + " record-builder and AutoValue a builder.",
                  Sources.NONE.title())),
          growth("items", "Items of a page", "Per item.", Dimension.ITEMS),
          growth("components", "Components of a record", "Per component.", Dimension.COMPONENTS),
          growth("levels", "Levels of records within records", "Per level.", Dimension.DEPTH),
          growth("threads", "Threads", "Per call, while so many threads call.", Dimension.THREADS));

  private Main() {}

  private static Group growth(String name, String title, String unit, Dimension dimension) {
    String text = unit + " Whole calls on DynamoDB, whose answers are in memory.";
    return new GrowthGroup(
        new Chapter("growth-" + name, "Growth: " + title, text, Variants.ROWSMITH_CLIENT),
        dimension);
  }

  public static void main(String[] arguments) throws Exception {
    List<String> asked = new ArrayList<>(List.of(arguments));
    boolean quick = asked.remove("--quick");
    List<String> known = GROUPS.stream().map(group -> group.chapter().name()).toList();
    if (!known.containsAll(asked)) {
      System.err.println("Usage: [--quick] [group …]; the groups are " + String.join(", ", known));
      System.exit(2);
    }
    Path folder = quick ? TARGET.resolve("quick") : Path.of("docs");
    Settings settings = new Settings(quick, TARGET.resolve(quick ? "quick" : "results"));
    Files.createDirectories(settings.results());
    for (Group group : GROUPS) {
      Chapter chapter = group.chapter();
      if (asked.isEmpty() ? group.quick() || !quick : asked.contains(chapter.name())) {
        chapter.save(settings.results(), group.measure(settings));
        // After each, so that a run that is ended early loses nothing.
        System.out.println("Written: " + page(folder, settings));
      }
    }
  }

  private static Path page(Path folder, Settings settings) throws IOException {
    Page page = new Page(folder);
    for (Group group : GROUPS) {
      page.add(group.chapter(), group.chapter().load(settings.results()));
    }
    return page.write();
  }
}
