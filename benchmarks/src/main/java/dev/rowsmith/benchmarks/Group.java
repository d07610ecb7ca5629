package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import java.util.List;

/** Some measurements that are told together. */
interface Group {

  Chapter chapter();

  /** Whether a quick pass of all measures it; asked for by name, it is measured quickly too. */
  default boolean quick() {
    return true;
  }

  List<Figure> measure(Settings settings) throws Exception;
}
