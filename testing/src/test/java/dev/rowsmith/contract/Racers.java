package dev.rowsmith.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same from several threads that begin at once. */
final class Racers {

  private Racers() {}

  /** What one thread does. */
  interface Race<T> {
    T run(int racer) throws Exception;
  }

  /** What each of the threads got, in no order; the first exception of one ends it all. */
  static <T> List<T> run(int racers, Race<T> race) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(racers);
    CyclicBarrier start = new CyclicBarrier(racers);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < racers; i++) {
        int racer = i;
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return race.run(racer);
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
