package dev.rowsmith.benchmarks.dynamodb;

import dev.rowsmith.benchmarks.fixture.Fixtures;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of an item to a record, without a request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BytesBenchmark {

  @Param(Variants.FAST)
  public String variant = Variants.FAST;

  private final byte[] flat = CannedAnswers.item(Fixtures.flat(7));
  private final byte[] nested = CannedAnswers.item(Fixtures.nested());
  private ItemBytes items = new FastItemBytes();

  /** Chooses and checks. */
  @Setup
  public void open() {
    items = Variants.itemBytes(variant);
    Agreement.check(items);
  }

  @Benchmark
  public Object readFlat() {
    return items.readFlat(flat);
  }

  @Benchmark
  public Object readNested() {
    return items.readNested(nested);
  }
}
