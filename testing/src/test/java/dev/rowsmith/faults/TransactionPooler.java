package dev.rowsmith.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between clients and PostgreSQL as PgBouncer does in transaction mode: each transaction of
 * a connection gets another session than the one before it, of which nothing is left.
 */
final class TransactionPooler implements AutoCloseable {

  private static final int SESSIONS = 2;
  private static final byte[] DISCARD = message('Q', "DISCARD ALL\0");

  private final InetSocketAddress server;
  private final ServerSocket listener;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

  TransactionPooler(String host, int port) throws IOException {
    server = new InetSocketAddress(host, port);
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  private void accept() throws IOException {
    while (true) {
      Client client = new Client(opened(listener.accept()));
      start(client::requests);
    }
  }

  private Socket opened(Socket socket) throws IOException {
    sockets.add(socket);
    socket.setTcpNoDelay(true);
    return socket;
  }

  private static void start(Body body) {
    Thread thread =
        new Thread(
            () -> {
              try {
                body.run();
              } catch (IOException e) {
                // Closed, by us or by the client.
                return;
              }
            },
            "transaction-pooler");
    thread.setDaemon(true);
    thread.start();
  }

  /** What a thread does until a connection is closed. */
  private interface Body {
    void run() throws IOException;
  }

  private static byte[] message(char type, String text) {
    byte[] body = text.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(5 + body.length)
        .put((byte) type)
        .putInt(4 + body.length)
        .put(body)
        .array();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** One connection of a client, and the sessions that its transactions take turns in. */
  private final class Client {

    private final Socket client;
    private final List<Session> sessions = new ArrayList<>();
    private volatile int turn;
    private int unanswered;

    Client(Socket client) {
      this.client = client;
    }

    void requests() throws IOException {
      DataInputStream in = new DataInputStream(client.getInputStream());
      int length = in.readInt();
      byte[] startup = ByteBuffer.allocate(length).putInt(length).array();
      in.readFully(startup, 4, length - 4);
      for (int i = 0; i < SESSIONS; i++) {
        Session session = new Session();
        byte[] greeting = session.ask(startup);
        sessions.add(session);
        if (i == 0) {
          client.getOutputStream().write(greeting);
        }
      }
      start(this::answers);
      while (true) {
        byte[] message = read(in);
        if (message[0] == 'Q' || message[0] == 'S') {
          count(1);
        }
        sessions.get(turn).socket.getOutputStream().write(message);
      }
    }

    private void answers() throws IOException {
      try (client) {
        while (true) {
          Session session = sessions.get(turn);
          byte[] message = read(session.in);
          if (message[0] == 'Z' && count(-1) == 0 && message[5] == 'I') {
            session.ask(DISCARD);
            turn = (turn + 1) % SESSIONS;
          }
          client.getOutputStream().write(message);
        }
      }
    }

    /** How many requests are on their way, of which each ends with one answer. */
    private synchronized int count(int more) {
      unanswered += more;
      return unanswered;
    }
  }

  private static byte[] read(DataInputStream in) throws IOException {
    byte type = in.readByte();
    int length = in.readInt();
    byte[] message = ByteBuffer.allocate(1 + length).put(type).putInt(length).array();
    in.readFully(message, 5, length - 4);
    return message;
  }

  /** One session of the server. */
  private final class Session {

    private final Socket socket;
    private final DataInputStream in;

    Session() throws IOException {
      socket = opened(new Socket(server.getAddress(), server.getPort()));
      in = new DataInputStream(socket.getInputStream());
    }

    /** All of the answer, up to the word that the server is ready. */
    byte[] ask(byte[] request) throws IOException {
      socket.getOutputStream().write(request);
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      byte[] message;
      do {
        message = read(in);
        answer.writeBytes(message);
      } while (message[0] != 'Z');
      return answer.toByteArray();
    }
  }
}
