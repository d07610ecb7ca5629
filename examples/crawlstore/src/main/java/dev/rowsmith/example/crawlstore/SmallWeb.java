package dev.rowsmith.example.crawlstore;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web site on this machine's loopback interface: pages that come, change and go. */
final class SmallWeb implements AutoCloseable {

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final HttpServer server;

  SmallWeb() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Serves a page with a heading, a text and links. */
  void page(String path, String title, String text, String... links) {
    StringBuilder html = new StringBuilder("<title>" + title + "</title><h1>" + title + "</h1>");
    html.append("<p>").append(text).append("</p>");
    for (String link : links) {
      html.append("<a href=\"").append(link).append("\"></a>");
    }
    pages.put(path, html.toString());
  }

  void remove(String path) {
    pages.remove(path);
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String page = pages.get(path);
    int status = path.startsWith("/broken") ? 500 : page == null ? 404 : 200;
    byte[] body = (status == 200 && page != null ? page : "").getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
