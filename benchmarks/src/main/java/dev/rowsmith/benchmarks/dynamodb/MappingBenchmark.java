package dev.rowsmith.benchmarks.dynamodb;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** From a record to an item and back, without a request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MappingBenchmark {

  @Param(Variants.PLAIN)
  public String variant = Variants.PLAIN;

  private Mapping mapping = new ItemsMapping(new PlainItems());
  private Map<String, AttributeValue> flat = Map.of();
  private Map<String, AttributeValue> nested = Map.of();

  @Setup
  public void open() {
    flat = mapping.writeFlat();
    nested = mapping.writeNested();
    mapping = Variants.mapping(variant);
    Agreement.check(mapping);
  }

  @Benchmark
  public Object writeFlat() {
    return mapping.writeFlat();
  }

  @Benchmark
  public Object readFlat() {
    return mapping.readFlat(flat);
  }

  @Benchmark
  public Object writeNested() {
    return mapping.writeNested();
  }

  @Benchmark
  public Object readNested() {
    return mapping.readNested(nested);
  }
}
