package dev.rowsmith.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rowsmith.Database;
import dev.rowsmith.benchmarks.dynamodb.CannedAnswers;
import dev.rowsmith.benchmarks.dynamodb.CannedHttpClient;
import dev.rowsmith.benchmarks.dynamodb.Variants;
import dev.rowsmith.benchmarks.fixture.FlatDao;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole calls on DynamoDB whose size is a parameter; the methods are named after what grows. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

  /** A database, and how large the answer is. */
  @State(Scope.Benchmark)
  public abstract static class Sized {

    @Param(Variants.ROWSMITH_BUILDER)
    public String variant = Variants.ROWSMITH_BUILDER;

    @Param("1")
    public int size = 1;

    private Supplier<Object> call = () -> this;

    final void prepare(Map<String, byte[]> answers, Function<Database, Supplier<Object>> call) {
      this.call = call.apply(Variants.database(variant, new CannedHttpClient(answers)));
    }

    final void prepareGet(String item, Function<Database, Supplier<Object>> call) {
      prepare(Map.of("GetItem", ("{\"Item\":" + item + "}").getBytes(UTF_8)), call);
    }

    final Object run() {
      return call.get();
    }
  }

  /** A query of a page of some items. */
  public static class Page extends Sized {

    /** Reads once. */
    @Setup
    public void open() {
      prepare(
          CannedAnswers.ofFlats(size),
          database -> {
            FlatDao flats = new FlatDao(database);
            return () -> flats.query("customer-4711").list();
          });
      if (((List<?>) run()).size() != size) {
        throw new IllegalStateException("wrong number of records");
      }
    }
  }

  /** A get of a record of some components. */
  public static class Wide extends Sized {

    /** Reads once. */
    @Setup
    public void open() throws ReflectiveOperationException {
      Object reader =
          Class.forName("wide.Wide" + size + "Reader").getDeclaredConstructor().newInstance();
      @SuppressWarnings("unchecked")
      Function<Database, Supplier<Object>> call = (Function<Database, Supplier<Object>>) reader;
      prepareGet(WideSources.json(size), call);
      run();
    }
  }

  /** A get of a record with records within it. */
  public static class Deep extends Sized {

    /** Reads once. */
    @Setup
    public void open() {
      prepareGet(
          Tree.json(size),
          database -> {
            TreeDao trees = new TreeDao(database);
            return () -> trees.getRecord("tree");
          });
      if (!run().equals(Tree.of(size))) {
        throw new IllegalStateException("another record was read");
      }
    }
  }

  /** A get of a flat record. */
  public static class Shared extends Sized {

    /** Reads once. */
    @Setup
    public void open() {
      prepare(
          CannedAnswers.ofFlats(),
          database -> {
            FlatDao flats = new FlatDao(database);
            return () -> flats.getRecord("customer-4711", 7);
          });
      run();
    }
  }

  @Benchmark
  public Object items(Page page) {
    return page.run();
  }

  @Benchmark
  public Object components(Wide wide) {
    return wide.run();
  }

  @Benchmark
  public Object levels(Deep deep) {
    return deep.run();
  }

  @Benchmark
  public Object threads(Shared shared) {
    return shared.run();
  }
}
