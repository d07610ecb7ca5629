package dev.rowsmith.benchmarks.process;

import dev.rowsmith.benchmarks.report.Figure;
import dev.rowsmith.benchmarks.report.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Compiles again and again, in turns, each time in a process of its own. */
public record Compilation(int times) {

  /** A median for each thing that a process costs. */
  public List<Figure> measure(List<Sources> all, int count, String classPath, Path folder)
      throws IOException, InterruptedException {
    Map<Sources, Path> arguments = new EnumMap<>(Sources.class);
    for (Sources sources : all) {
      arguments.put(sources, arguments(sources, count, classPath, folder));
    }
    Turns<Sources> turns = new Turns<>(all);
    turns.take(
        times,
        sources ->
            Child.run(classPath, List.of(), Compile.class, List.of("@" + arguments.get(sources))));
    String operation = count + " types";
    List<Figure> figures = new ArrayList<>();
    for (Sources sources : all) {
      figures.add(turns.figure(operation, sources, sources.title(), Metric.PROCESS_PROCESSOR));
      figures.add(turns.figure(operation, sources, sources.title(), Metric.PROCESS_WALL));
    }
    return figures;
  }

  private static Path arguments(Sources sources, int count, String classPath, Path folder)
      throws IOException {
    Path in = Files.createDirectories(folder.resolve(sources + "-" + count).resolve("in"));
    Path out = Files.createDirectories(in.resolveSibling("out"));
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("-d", out.toString(), "-cp", classPath, "-nowarn"));
    lines.addAll(sources.processorOptions(classPath));
    lines.addAll(sources.write(in, count));
    return Files.write(in.resolveSibling("arguments"), lines);
  }
}
