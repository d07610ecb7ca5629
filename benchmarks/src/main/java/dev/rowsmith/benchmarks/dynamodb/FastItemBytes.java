package dev.rowsmith.benchmarks.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rowsmith.benchmarks.fixture.Flat;
import dev.rowsmith.benchmarks.fixture.Nested;
import dev.rowsmith.benchmarks.fixture.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By hand, straight off the bytes, in whatever order they have the attributes. It takes for granted
 * what the fixtures are: no white space, no escapes, no attribute that is not known.
 */
final class FastItemBytes implements ItemBytes {

  private static final Map<String, Status> STATUS_BY_NAME = new HashMap<>();

  static {
    for (Status status : Status.values()) {
      STATUS_BY_NAME.put(status.name(), status);
    }
  }

  @Override
  public Flat readFlat(byte[] item) {
    return new Input(item).flat();
  }

  @Override
  public Nested readNested(byte[] item) {
    return new Input(item).nested();
  }

  private static final class Input {

    private final byte[] bytes;
    private int at;

    Input(byte[] bytes) {
      this.bytes = bytes;
    }

    Flat flat() {
      String owner = "";
      long number = 0;
      int quantity = 0;
      String title = "";
      String description = "";
      String city = "";
      Status status = Status.values()[0];
      Instant createdAt = Instant.EPOCH;
      boolean active = false;
      BigDecimal price = BigDecimal.ZERO;
      List<String> tags = List.of();
      at++;
      do {
        switch (name()) {
          case "owner" -> owner = text();
          case "number" -> number = Long.parseLong(text());
          case "quantity" -> quantity = Integer.parseInt(text());
          case "title" -> title = text();
          case "description" -> description = text();
          case "city" -> city = text();
          case "status" -> status = STATUS_BY_NAME.get(text());
          case "created_at" -> createdAt = IsoInstants.parse(text());
          case "active" -> active = bool();
          case "price" -> price = new BigDecimal(text());
          case "tags" -> tags = texts();
          default -> throw new IllegalArgumentException();
        }
      } while (bytes[at++] == ',');
      return new Flat(
          owner,
          number,
          quantity,
          title,
          description,
          city,
          status,
          createdAt,
          active,
          price,
          tags);
    }

    Nested nested() {
      String id = "";
      List<Nested.Line> lines = List.of();
      at++;
      do {
        switch (name()) {
          case "id" -> id = text();
          case "lines" -> lines = lines();
          default -> throw new IllegalArgumentException();
        }
      } while (bytes[at++] == ',');
      return new Nested(id, lines);
    }

    private List<Nested.Line> lines() {
      List<Nested.Line> lines = new ArrayList<>();
      open();
      do {
        open();
        lines.add(line());
        at++;
      } while (bytes[at++] == ',');
      at++;
      return lines;
    }

    private Nested.Line line() {
      int position = 0;
      long article = 0;
      String name = "";
      BigDecimal price = BigDecimal.ZERO;
      boolean gift = false;
      Instant shippedAt = Instant.EPOCH;
      do {
        switch (name()) {
          case "position" -> position = Integer.parseInt(text());
          case "article" -> article = Long.parseLong(text());
          case "name" -> name = text();
          case "price" -> price = new BigDecimal(text());
          case "gift" -> gift = bool();
          case "shipped_at" -> shippedAt = IsoInstants.parse(text());
          default -> throw new IllegalArgumentException();
        }
      } while (bytes[at++] == ',');
      return new Nested.Line(position, article, name, price, gift, shippedAt);
    }

    /** A name, and the colon behind it. */
    private String name() {
      String name = string();
      at++;
      return name;
    }

    private String string() {
      int start = ++at;
      while (bytes[at] != '"') {
        at++;
      }
      return new String(bytes, start, at++ - start, UTF_8);
    }

    /** The value in an object such as {@code {"S":"Ann"}}. */
    private String text() {
      at += "{\"S\":".length();
      String text = string();
      at++;
      return text;
    }

    private boolean bool() {
      at += "{\"BOOL\":".length();
      boolean value = bytes[at] == 't';
      at += value ? "true}".length() : "false}".length();
      return value;
    }

    private List<String> texts() {
      List<String> texts = new ArrayList<>();
      open();
      do {
        texts.add(text());
      } while (bytes[at++] == ',');
      at++;
      return texts;
    }

    /** The beginning of a list or a map that is not empty, up to what is within. */
    private void open() {
      at += "{\"L\":[".length();
    }
  }
}
