package dev.rowsmith.benchmarks.postgres;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowsmith.benchmarks.fixture.Entry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Calls over JDBC to the server that the property {@value #URL} names. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StoreBenchmark {

  /** Names the property with the server's URL. */
  public static final String URL = "rowsmith.benchmarks.url";

  private static final int BULK = 10_000;

  /** A store of a variant, and its pool. */
  @State(Scope.Benchmark)
  public abstract static class Opened {

    @Param(Stores.JDBC)
    public String variant = Stores.JDBC;

    HikariDataSource pool;
    Store store;

    final void open(String schema) {
      pool = Tables.pool(System.getProperty(URL), schema);
      store = Stores.of(variant, pool);
    }

    /** Lets go of both. */
    @TearDown
    public final void close() {
      store.close();
      pool.close();
    }
  }

  /** Reads of the table that is filled. */
  public static class Reads extends Opened {

    private final List<Long> numbers = LongStream.range(0, Tables.OWNED).boxed().toList();
    private int next;

    /** Opens and checks. */
    @Setup
    public void open() {
      open(Tables.READ);
      Agreement.checkReads(store);
    }

    String owner() {
      next = (next + 1) % 100;
      return Tables.owner(next);
    }
  }

  /** Single writes to a table that is empty at first. */
  public static class Writes extends Opened {

    private int next;

    /** Opens and checks. */
    @Setup
    public void open() {
      open(Tables.WRITTEN);
      Tables.empty(pool);
      Agreement.checkWrites(store, pool, 100);
    }

    /** Begins with a single record. */
    @Setup(Level.Iteration)
    public void empty() {
      Tables.empty(pool);
      store.insert(Entry.of("titled", 0));
      next = 1;
    }
  }

  /** Writes of many records to an empty table. */
  public static class Bulk extends Opened {

    private final List<Entry> entries =
        IntStream.range(0, BULK).mapToObj(i -> Entry.of("owner-" + i / 100, i)).toList();

    /** Opens. */
    @Setup
    public void open() {
      open(Tables.WRITTEN);
    }

    /** Empties the table. */
    @Setup(Level.Invocation)
    public void empty() {
      Tables.empty(pool);
    }
  }

  @Benchmark
  public Object get(Reads reads) {
    return reads.store.get(reads.owner(), 7);
  }

  @Benchmark
  public Object query(Reads reads) {
    return reads.store.query(reads.owner());
  }

  @Benchmark
  public Object getMany(Reads reads) {
    return reads.store.getMany(reads.owner(), reads.numbers);
  }

  @Benchmark
  public long stream(Reads reads) {
    return reads.store.stream();
  }

  @Benchmark
  public void insert(Writes writes) {
    writes.store.insert(Entry.of("inserted", writes.next++));
  }

  @Benchmark
  public Object update(Writes writes) {
    return writes.store.update("titled", 0, (writes.next++ & 1) == 0 ? "even" : "odd");
  }

  @Benchmark
  public void transaction(Writes writes) {
    int next = writes.next++;
    Entry titled = Entry.of("titled", 0).titled((next & 1) == 0 ? "even" : "odd");
    writes.store.transaction(Entry.of("inserted", next), titled, Entry.of("inserted", next - 1));
  }

  @Benchmark
  public void putMany(Bulk bulk) {
    bulk.store.putMany(bulk.entries);
  }

  @Benchmark
  public void load(Bulk bulk) {
    bulk.store.load(bulk.entries);
  }
}
