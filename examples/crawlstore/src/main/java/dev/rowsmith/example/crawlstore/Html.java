package dev.rowsmith.example.crawlstore;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the crawler wants to know of a page.
 *
 * @param links all URLs that it links to, whole
 */
record Html(String title, String text, List<Map<String, Object>> headings, List<String> links) {

  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
  private static final Pattern HEADING = Pattern.compile("<h([1-6])>(.*?)</h[1-6]>");
  private static final Pattern LINK = Pattern.compile("href=\"(.*?)\"");
  private static final Pattern TAG = Pattern.compile("<title>.*?</title>|<[^>]*>");

  static Html of(String url, String html) {
    URI base = URI.create(url);
    return new Html(
        TITLE.matcher(html).results().map(found -> found.group(1)).findFirst().orElse(""),
        TAG.matcher(html).replaceAll(" ").strip().replaceAll("\\s+", " "),
        HEADING.matcher(html).results().map(Html::heading).toList(),
        LINK.matcher(html)
            .results()
            .map(found -> base.resolve(found.group(1)).toString())
            .toList());
  }

  private static Map<String, Object> heading(MatchResult found) {
    return Map.of("level", Integer.valueOf(found.group(1)), "text", found.group(2));
  }
}
