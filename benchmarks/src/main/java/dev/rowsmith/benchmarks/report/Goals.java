package dev.rowsmith.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;

/** What Rowsmith is to reach, and what the run found. */
final class Goals {

  private static final String PLAIN = "hand-written";
  private static final String FAST = "hand-written, fast";
  private static final String OURS = "Rowsmith";
  private static final String BUILDER = "Rowsmith, clientBuilder(…)";
  private static final String BEAN = "Enhanced Client, bean";
  private static final String JDBC = "hand-written JDBC";
  private static final String STATELESS = "Hibernate, stateless";
  private static final String STATIC = "Enhanced Client, static schema";

  private static final List<Goal> ALL =
      List.of(
          time("mapping", "writeFlat", OURS, FAST, 1.2),
          time("mapping", "readFlat", OURS, FAST, 1.2),
          time("mapping", "writeNested", OURS, FAST, 1.2),
          time("mapping", "readNested", OURS, FAST, 1.2),
          time("mapping-bytes", "readFlat", OURS, FAST, 1.2),
          time("mapping-bytes", "readNested", OURS, FAST, 1.2),
          time("mapping", "readFlat", OURS, STATIC, 0.2),
          time("mapping", "readNested", OURS, STATIC, 0.2),
          time("mapping", "writeFlat", OURS, STATIC, 0.45),
          time("mapping", "writeNested", OURS, STATIC, 0.65),
          time("dynamodb", "query", BUILDER, PLAIN, 1 / 3.6),
          time("dynamodb", "query", BUILDER, BEAN, 1 / 4.3),
          bytes("dynamodb", "query", BUILDER, PLAIN, 0.3),
          bytes("dynamodb", "query", BUILDER, BEAN, 0.3),
          time("dynamodb", "batchGet", BUILDER, PLAIN, 1 / 3.6),
          time("dynamodb", "batchGet", BUILDER, BEAN, 1 / 4.3),
          bytes("dynamodb", "batchGet", BUILDER, PLAIN, 0.3),
          bytes("dynamodb", "batchGet", BUILDER, BEAN, 0.3),
          time("dynamodb", "scan", BUILDER, PLAIN, 1 / 3.6),
          time("dynamodb", "scan", BUILDER, BEAN, 1 / 4.3),
          bytes("dynamodb", "scan", BUILDER, PLAIN, 0.3),
          bytes("dynamodb", "scan", BUILDER, BEAN, 0.3),
          wall("loopback", "query", BUILDER, PLAIN, 0.45),
          time("loopback", "query", BUILDER, PLAIN, 0.4),
          time("dynamodb", "getNested", BUILDER, PLAIN, 0.5),
          time("dynamodb", "get", BUILDER, PLAIN, 1),
          time("dynamodb", "put", BUILDER, PLAIN, 1),
          time("dynamodb", "get", BUILDER, BEAN, 1),
          time("dynamodb", "put", BUILDER, BEAN, 1),
          time("postgres", "get", OURS, JDBC, 1.05),
          bytes("postgres", "get", OURS, JDBC, 1.1),
          time("postgres", "insert", OURS, JDBC, 1.05),
          bytes("postgres", "insert", OURS, JDBC, 1.1),
          time("postgres", "update", OURS, JDBC, 1.05),
          bytes("postgres", "update", OURS, JDBC, 1.1),
          time("postgres", "query", OURS, JDBC, 1),
          time("postgres", "query", OURS, "Doma", 1),
          time("postgres", "query", OURS, STATELESS, 1),
          time("postgres", "query", OURS, "jOOQ", 1),
          wall("postgres", "putMany", OURS, JDBC, 1 / 1.7),
          wall("postgres", "load", OURS, JDBC, 1 / 3.3),
          wall("postgres", "load", OURS, STATELESS, 1 / 3.3),
          wall("postgres", "getMany", OURS, JDBC, 0.5),
          wall("postgres-delay", "getMany", OURS, JDBC, 0.5),
          wall("postgres-delay", "transaction", OURS, JDBC, 0.5),
          process("cold-start-dynamodb", "first get", BUILDER, PLAIN, 1.05),
          process("cold-start-postgres", "first get", OURS, JDBC, 1.05),
          process("compile", "200 types", OURS, "no processor", 3.7),
          process("compile", "1000 types", OURS, "no processor", 3.7),
          process("compile", "200 types", OURS, "Doma", 1),
          process("compile", "200 types", OURS, "record-builder", 1),
          process("compile", "200 types", OURS, "AutoValue", 1),
          process("compile", "1000 types", OURS, "Doma", 1),
          process("compile", "1000 types", OURS, "record-builder", 1),
          process("compile", "1000 types", OURS, "AutoValue", 1));

  private Goals() {}

  private record Goal(
      String chapter, String operation, Metric metric, String ours, String other, double most) {}

  private static Goal time(
      String chapter, String operation, String ours, String other, double most) {
    return new Goal(chapter, operation, Metric.PROCESSOR, ours, other, most);
  }

  private static Goal wall(
      String chapter, String operation, String ours, String other, double most) {
    return new Goal(chapter, operation, Metric.WALL, ours, other, most);
  }

  private static Goal process(
      String chapter, String operation, String ours, String other, double most) {
    return new Goal(chapter, operation, Metric.PROCESS_WALL, ours, other, most);
  }

  private static Goal bytes(
      String chapter, String operation, String ours, String other, double most) {
    return new Goal(chapter, operation, Metric.ALLOCATION, ours, other, most);
  }

  static String table(List<Figures> chapters) {
    StringBuilder table =
        new StringBuilder(
            "\n## Goals\n\n| | | Rowsmith, compared with | at most | found | |\n|---|---|---|--:|--:|---|\n");
    for (Goal goal : ALL) {
      OptionalDouble found =
          chapters.stream()
              .filter(figures -> figures.chapter().name().equals(goal.chapter()))
              .findFirst()
              .map(f -> f.ratio(goal.operation(), goal.ours(), goal.other(), goal.metric()))
              .orElse(OptionalDouble.empty());
      found.ifPresent(ratio -> table.append(row(goal, ratio)));
    }
    return table.toString();
  }

  private static String row(Goal goal, double found) {
    return "| "
        + String.join(
            " | ",
            goal.chapter() + ", " + goal.operation(),
            goal.metric().title(),
            goal.other(),
            Numbers.ratio(goal.most()),
            Numbers.ratio(found),
            found <= goal.most() ? "reached" : "**not reached**")
        + " |\n";
  }
}
