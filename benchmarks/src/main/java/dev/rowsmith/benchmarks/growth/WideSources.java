package dev.rowsmith.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/** Records of any number of components, each with a class that reads one. */
public final class WideSources {

  private static final String RECORD =
      """
      package wide;

      import dev.rowsmith.annotation.*;

      @Table
      public record Wide%1$d(@PartitionKey String c0%2$s) {}
      """;

  private static final String READER =
      """
      package wide;

      import dev.rowsmith.Database;
      import java.util.function.Function;
      import java.util.function.Supplier;

      public final class Wide%1$dReader implements Function<Database, Supplier<Object>> {
        @Override
        public Supplier<Object> apply(Database database) {
          Wide%1$dDao records = new Wide%1$dDao(database);
          return () -> records.getRecord("c0");
        }
      }
      """;

  private WideSources() {}

  /** Writes and compiles them. */
  public static void compile(int[] sizes, String classPath, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-nowarn", "-d", folder.toString(), "-cp", classPath));
    arguments.addAll(List.of("-processorpath", classPath));
    arguments.addAll(List.of("-processor", "dev.rowsmith.processor.RowsmithProcessor"));
    for (int size : sizes) {
      String more =
          IntStream.range(1, size).mapToObj(i -> ", String c" + i).collect(Collectors.joining());
      arguments.add(write(folder, "Wide" + size, RECORD.formatted(size, more)));
      arguments.add(write(folder, "Wide" + size + "Reader", READER.formatted(size)));
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, System.err, System.err, arguments.toArray(String[]::new));
    if (result != 0) {
      throw new IOException("the records of " + folder + " do not compile");
    }
  }

  private static String write(Path folder, String name, String source) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), source).toString();
  }

  /** The item, as DynamoDB sends it. */
  static String json(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> "\"c" + i + "\":{\"S\":\"c" + i + "\"}")
        .collect(Collectors.joining(",", "{", "}"));
  }
}
