package dev.rowsmith.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A part of the page, and the file that its figures are kept in, so that groups may be run one by
 * one.
 *
 * @param name of the group, and of its files
 * @param baseline the variant that all ratios are to
 */
public record Chapter(String name, String title, String text, String baseline) {

  /** Keeps the figures of a run. */
  public void save(Path results, List<Figure> figures) throws IOException {
    Files.write(file(results), figures.stream().map(Figure::line).toList());
  }

  /** What the last run of the group found; nothing when there was none. */
  public List<Figure> load(Path results) throws IOException {
    return Files.exists(file(results))
        ? Files.readAllLines(file(results)).stream().map(Figure::of).toList()
        : List.of();
  }

  private Path file(Path results) {
    return results.resolve(name + ".tsv");
  }
}
