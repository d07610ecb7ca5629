package dev.rowsmith.example.crawlstore;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** URLs in the one form by which pages are told apart, and the ids that are made of them. */
final class Urls {

  private Urls() {}

  /** Scheme and host in lower case, without a fragment and without a slash at the end. */
  static String normalized(String url) {
    URI uri = URI.create(url).normalize();
    String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("/+$", "");
    String query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
    return (uri.getScheme() + "://" + uri.getAuthority()).toLowerCase(Locale.ROOT) + path + query;
  }

  /** The id of a page: the XXH64 of its URL, in hexadecimal digits. */
  static String id(String url) {
    return hash(normalized(url));
  }

  static String hash(String text) {
    return HexFormat.of().toHexDigits(XxHash64.hash(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String path(String url) {
    String path = URI.create(url).getPath();
    return path.isEmpty() ? "/" : path;
  }
}
