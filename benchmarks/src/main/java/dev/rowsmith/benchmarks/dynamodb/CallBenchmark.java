package dev.rowsmith.benchmarks.dynamodb;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole calls through the SDK's client, whose answers are there at once. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

  /** The table of flat records is asked. */
  @State(Scope.Benchmark)
  public static class Flats {

    @Param(Variants.PLAIN)
    public String variant = Variants.PLAIN;

    Calls calls;

    @Setup
    public void open() {
      CannedHttpClient http = new CannedHttpClient(CannedAnswers.ofFlats());
      calls = Variants.calls(variant, http);
      Agreement.checkFlat(calls, http);
    }
  }

  /** The table of nested records is asked. */
  @State(Scope.Benchmark)
  public static class Nesteds {

    @Param(Variants.PLAIN)
    public String variant = Variants.PLAIN;

    Calls calls;

    @Setup
    public void open() {
      CannedHttpClient http = new CannedHttpClient(CannedAnswers.ofNested());
      calls = Variants.calls(variant, http);
      Agreement.checkNested(calls, http);
    }
  }

  @Benchmark
  public Object get(Flats flats) {
    return flats.calls.get();
  }

  @Benchmark
  public Object put(Flats flats) {
    return flats.calls.put();
  }

  @Benchmark
  public Object update(Flats flats) {
    return flats.calls.update();
  }

  @Benchmark
  public Object query(Flats flats) {
    return flats.calls.query();
  }

  @Benchmark
  public Object batchGet(Flats flats) {
    return flats.calls.batchGet();
  }

  @Benchmark
  public Object scan(Flats flats) {
    return flats.calls.scan();
  }

  @Benchmark
  public Object getNested(Nesteds nesteds) {
    return nesteds.calls.getNested();
  }

  @Benchmark
  public Object putNested(Nesteds nesteds) {
    return nesteds.calls.putNested();
  }
}
