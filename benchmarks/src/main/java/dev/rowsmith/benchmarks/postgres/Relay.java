package dev.rowsmith.benchmarks.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands before a server on this machine and holds back what goes to it, as a network would: what
 * is sent in a row arrives in a row.
 */
public final class Relay implements AutoCloseable {

  private final ServerSocket listening;
  private final int port;
  private final long delay;

  /**
   * @param port where the server listens
   * @param milliseconds how much is added to a round trip
   */
  public Relay(int port, long milliseconds) {
    this.port = port;
    this.delay = TimeUnit.MILLISECONDS.toNanos(milliseconds);
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** Where the relay listens. */
  public int port() {
    return listening.getLocalPort();
  }

  private void accept() throws IOException, InterruptedException {
    while (true) {
      Socket client = listening.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      BlockingQueue<Chunk> underWay = new LinkedBlockingQueue<>();
      start(() -> receive(client.getInputStream(), underWay));
      start(() -> deliver(underWay, server));
      start(() -> copy(server.getInputStream(), client));
    }
  }

  /** Bytes that are under way, and when they arrive; no bytes where the connection ends. */
  private record Chunk(byte[] bytes, long arrival) {}

  private void receive(InputStream from, BlockingQueue<Chunk> underWay)
      throws IOException, InterruptedException {
    byte[] buffer = new byte[1 << 16];
    try {
      for (int length = from.read(buffer); length > 0; length = from.read(buffer)) {
        byte[] bytes = Arrays.copyOf(buffer, length);
        underWay.put(new Chunk(bytes, System.nanoTime() + delay));
      }
    } finally {
      underWay.put(new Chunk(new byte[0], System.nanoTime()));
    }
  }

  private static void deliver(BlockingQueue<Chunk> underWay, Socket to)
      throws IOException, InterruptedException {
    try (to) {
      OutputStream out = to.getOutputStream();
      for (Chunk chunk = underWay.take(); chunk.bytes().length > 0; chunk = underWay.take()) {
        for (long left = chunk.arrival() - System.nanoTime();
            left > 0;
            left = chunk.arrival() - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        out.write(chunk.bytes());
      }
    }
  }

  private static void copy(InputStream from, Socket to) throws IOException {
    try (to) {
      from.transferTo(to.getOutputStream());
    }
  }

  /** What a thread does until its connection ends. */
  private interface Task {
    void run() throws IOException, InterruptedException;
  }

  private static void start(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // One side has hung up.
                return;
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "relay");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
