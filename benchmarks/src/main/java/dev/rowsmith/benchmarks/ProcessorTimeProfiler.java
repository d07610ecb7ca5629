package dev.rowsmith.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Tells the processor time of one operation: that of all Java threads, so not what the JIT compiler
 * and the garbage collector take beside them.
 */
public final class ProcessorTimeProfiler implements InternalProfiler {

  static final String LABEL = "processor";

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private long before;

  @Override
  public String getDescription() {
    return "processor time of Java threads";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = total();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double microseconds = (total() - before) / 1e3;
    long operations = Math.max(1, result.getMetadata().getAllOps());
    return List.of(
        new ScalarResult(LABEL, microseconds / operations, "us/op", AggregationPolicy.AVG));
  }

  private long total() {
    long total = 0;
    for (long time : threads.getThreadCpuTime(threads.getAllThreadIds())) {
      // A thread that has just ended tells -1.
      total += Math.max(0, time);
    }
    return total;
  }
}
