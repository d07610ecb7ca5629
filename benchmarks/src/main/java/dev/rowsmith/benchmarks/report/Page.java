package dev.rowsmith.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what the last runs found as {@code benchmarks.md}, with a picture per table. */
public final class Page {

  private static final String INTRODUCTION =
      """
      # Benchmarks

      Written by `dev.rowsmith.benchmarks.Main` from the figures of its run. Only ratios within one table mean anything: they
      are of medians, of the best of the processes where several were started in turns. Each variant is checked to give the
      same results before it is measured. Processor time is that of the program's own threads; time of the compiler and the
      collector of garbage is not in it, and bytes allocated stand for the latter.

      """;

  private final Path folder;
  private final List<Figures> chapters = new ArrayList<>();

  /**
   * @param folder where the page goes; its pictures go into {@code benchmarks} there
   */
  public Page(Path folder) {
    this.folder = folder;
  }

  /** Adds a chapter, unless there is nothing in it. */
  public void add(Chapter chapter, List<Figure> figures) {
    if (!figures.isEmpty()) {
      chapters.add(new Figures(chapter, figures));
    }
  }

  /** Returns where the page is. */
  public Path write() throws IOException {
    Files.createDirectories(folder.resolve("benchmarks"));
    StringBuilder page = new StringBuilder(INTRODUCTION).append(Machine.table());
    page.append(Goals.table(chapters));
    for (Figures chapter : chapters) {
      page.append("\n## ").append(chapter.chapter().title()).append("\n\n");
      page.append(chapter.chapter().text()).append('\n');
      for (Metric metric : Metric.values()) {
        if (chapter.has(metric)) {
          page.append(table(chapter, metric)).append(picture(chapter, metric));
        }
      }
    }
    Path file = folder.resolve("benchmarks.md");
    Files.writeString(file, page);
    return file;
  }

  private String picture(Figures chapter, Metric metric) throws IOException {
    String name = chapter.chapter().name() + "-" + metric.name().toLowerCase(Locale.ROOT) + ".svg";
    Files.writeString(folder.resolve("benchmarks").resolve(name), Chart.draw(chapter, metric));
    return "\n![" + metric.title() + "](benchmarks/" + name + ")\n";
  }

  /** A row per variant, a column per operation, in each cell the value and its ratio. */
  static String table(Figures chapter, Metric metric) {
    StringBuilder table = new StringBuilder("\n");
    table.append("| ").append(metric.title()).append(", ").append(metric.unit()).append(" |");
    chapter.operations().forEach(operation -> table.append(' ').append(operation).append(" |"));
    table.append("\n|---|").append("--:|".repeat(chapter.operations().size())).append('\n');
    for (String variant : chapter.variants()) {
      table.append("| ").append(variant).append(" |");
      for (String operation : chapter.operations()) {
        table.append(' ').append(cell(chapter, operation, variant, metric)).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static String cell(Figures chapter, String operation, String variant, Metric metric) {
    var value = chapter.value(operation, variant, metric);
    var ratio = chapter.ratio(operation, variant, metric);
    String text = value.isPresent() ? Numbers.text(value.getAsDouble()) : "–";
    return ratio.isPresent() && !variant.equals(chapter.chapter().baseline())
        ? text + " (" + Numbers.ratio(ratio.getAsDouble()) + ")"
        : text;
  }
}
