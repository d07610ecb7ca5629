package dev.rowsmith.benchmarks.dynamodb;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/** Whole calls over HTTP to the server that the property {@value #URL} names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoopbackBenchmark {

  /** Names the property with the server's URL. */
  public static final String URL = "rowsmith.benchmarks.loopback";

  @Param(Variants.PLAIN)
  public String variant = Variants.PLAIN;

  private Calls calls = Variants.calls(variant, new CannedHttpClient(CannedAnswers.ofFlats()));

  /** Opens and checks. */
  @Setup
  public void open() {
    calls =
        Variants.calls(
            variant,
            Variants.client(Apache5HttpClient.create())
                .endpointOverride(URI.create(System.getProperty(URL))));
    Agreement.checkReads(calls);
  }

  @Benchmark
  public Object get() {
    return calls.get();
  }

  @Benchmark
  public Object query() {
    return calls.query();
  }
}
