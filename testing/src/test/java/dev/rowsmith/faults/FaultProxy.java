package dev.rowsmith.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a real client and a real server, and lets the faults that a test asks for happen
 * to the next requests, one each. It knows no protocol: a request begins with the first bytes from
 * the client behind an answer, or behind nothing.
 */
public final class FaultProxy implements AutoCloseable {

  private static final int BUFFER_BYTES = 1 << 16;

  private final InetSocketAddress server;
  private final ServerSocket listener;
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicLong answeredBytes = new AtomicLong();
  private final Set<Link> links = ConcurrentHashMap.newKeySet();
  private volatile Fault rest = Fault.NONE;

  public FaultProxy(String host, int port) throws IOException {
    server = new InetSocketAddress(host, port);
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start("fault-proxy", this::accept);
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** Lets these faults happen to the next requests. */
  public void next(Fault... some) {
    faults.addAll(List.of(some));
  }

  /** Lets this fault happen to every request behind those. */
  public void always(Fault one) {
    rest = one;
  }

  /** Forgets the faults that have not happened. */
  public void clear() {
    faults.clear();
    rest = Fault.NONE;
  }

  /** How many requests clients have sent so far. */
  public int requests() {
    return requests.get();
  }

  /** How many bytes of answers clients have been given so far. */
  public long answeredBytes() {
    return answeredBytes.get();
  }

  private Fault fault() {
    Fault fault = faults.poll();
    return fault == null ? rest : fault;
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Link link = new Link(listener.accept());
        links.add(link);
        start("fault-proxy-requests", link::requests);
        start("fault-proxy-answers", link::answers);
      } catch (IOException e) {
        // Closed, or the client was gone before it was served.
        continue;
      }
    }
  }

  private static void start(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    links.forEach(Link::cut);
  }

  /** One connection of the client and ours to the server. */
  private final class Link {

    private final Socket client;
    private final Socket behind = new Socket();
    private volatile Fault current = Fault.NONE;
    private volatile boolean answered = true;

    Link(Socket client) throws IOException {
      this.client = client;
      behind.connect(server);
      behind.setTcpNoDelay(true);
      client.setTcpNoDelay(true);
    }

    void requests() {
      pump(
          client,
          behind,
          count -> {
            if (answered) {
              answered = false;
              requests.incrementAndGet();
              current = fault();
            }
            return current != Fault.REQUEST_LOST;
          });
    }

    void answers() {
      pump(
          behind,
          client,
          count -> {
            answered = true;
            boolean passes = current == Fault.NONE;
            answeredBytes.addAndGet(passes ? count : 0);
            return passes;
          });
    }

    private void pump(Socket from, Socket to, Gate gate) {
      byte[] buffer = new byte[BUFFER_BYTES];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          if (gate.opens(count)) {
            out.write(buffer, 0, count);
            out.flush();
          } else if (current != Fault.SILENCE) {
            break;
          }
        }
      } catch (IOException e) {
        // One side is gone: so is the other.
        cut();
        return;
      }
      cut();
    }

    void cut() {
      links.remove(this);
      for (Socket socket : List.of(client, behind)) {
        try {
          socket.close();
        } catch (IOException e) {
          continue;
        }
      }
    }
  }

  /** Whether so many bytes may pass. */
  private interface Gate {
    boolean opens(int count);
  }
}
