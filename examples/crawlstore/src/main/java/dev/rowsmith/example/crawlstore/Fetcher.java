package dev.rowsmith.example.crawlstore;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Fetches pages. */
final class Fetcher {

  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * An answer of a web server.
   *
   * @param millis how long it took
   */
  record Fetched(int statusCode, String body, String contentType, double millis) {}

  Fetched fetch(String url) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    return new Fetched(
        answer.statusCode(),
        answer.body(),
        answer.headers().firstValue("Content-Type").orElse(""),
        (System.nanoTime() - start) / 1e6);
  }
}
