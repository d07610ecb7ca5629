package dev.rowsmith.dynamodb;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * What a client measures the time of its calls with.
 *
 * <p>The SDK's own keeps the timer of each call until its timeout is over, though the call came to
 * its end long before: a client of ten thousand calls a second holds a hundred thousand, and a
 * second thread takes them out one by one.
 */
final class CallTimer {

  /** As many threads as the SDK's own has: one that ends a call may wait for its connection. */
  private static final int THREADS = 5;

  private CallTimer() {}

  static ScheduledExecutorService start() {
    ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(THREADS, CallTimer::thread);
    timer.setRemoveOnCancelPolicy(true);
    // A timer that would be the next to end wakes a thread. Where something sooner waits already,
    // beginning and ending a call wakes none.
    var unused = timer.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.SECONDS);
    return timer;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "rowsmith-timer");
    thread.setDaemon(true);
    return thread;
  }
}
