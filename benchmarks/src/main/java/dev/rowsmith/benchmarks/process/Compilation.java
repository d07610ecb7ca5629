package dev.rowsmith.benchmarks.process;

import dev.rowsmith.benchmarks.report.Figure;
import dev.rowsmith.benchmarks.report.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles the same sources again and again, each time in a process of its own. */
public record Compilation(int times) {

  /** A median for each thing that a process costs. */
  public List<Figure> measure(Sources sources, int count, String classPath, Path folder)
      throws IOException, InterruptedException {
    Path in = Files.createDirectories(folder.resolve(sources + "-" + count).resolve("in"));
    Path out = Files.createDirectories(in.resolveSibling("out"));
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("-d", out.toString(), "-cp", classPath, "-nowarn"));
    lines.addAll(sources.processorOptions(classPath));
    lines.addAll(sources.write(in, count));
    Path arguments = Files.write(in.resolveSibling("arguments"), lines);

    List<Child.Cost> costs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      costs.add(Child.run(classPath, List.of(), Compile.class, List.of("@" + arguments)));
    }
    String operation = count + " types";
    return List.of(
        ColdStart.figure(
            operation, sources.title(), Metric.PROCESS_PROCESSOR, costs, Child.Cost::processor),
        ColdStart.figure(operation, sources.title(), Metric.PROCESS_WALL, costs, Child.Cost::wall));
  }
}
