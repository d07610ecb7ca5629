package dev.rowsmith.benchmarks;

import dev.rowsmith.benchmarks.report.Chapter;
import dev.rowsmith.benchmarks.report.Figure;
import java.util.List;

/** Some measurements that are told together. */
interface Group {

  Chapter chapter();

  List<Figure> measure(Settings settings) throws Exception;
}
